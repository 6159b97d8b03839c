# --8<-- [start:given]
import numpy as np

g = np.array([1e-2, 1e-4, 1e-6, 1e-7, 1e-8], "float32")
# --8<-- [end:given]

import keras

# --8<-- [start:steps]
w = keras.Variable(np.zeros(5, dtype="float32"))
optimizer = keras.optimizers.Adam(learning_rate=1e-3)
for step in range(1, 11):
    optimizer.apply([keras.ops.array(g)], [w])

moved = -w.numpy() / 1e-3
# --8<-- [end:steps]

for size, distance in zip(g, moved):
    print(f"gradient {size:.0e}: moved {distance:5.2f} lr")
