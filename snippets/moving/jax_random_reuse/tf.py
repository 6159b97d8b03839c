# --8<-- [start:given]
import numpy as np

x = np.ones(1000, "float32")
# --8<-- [end:given]

import keras

# --8<-- [start:draw]
keras.utils.set_random_seed(0)
drop = keras.layers.Dropout(0.5)


first = drop(x, training=True).numpy()
second = drop(x, training=True).numpy()
# --8<-- [end:draw]
same = (first == second).all()
mask = "same mask" if same else "new mask"
print("the second call uses the", mask)
