import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

guesses = np.array([0.9, 0.2, 0.8, 0.1], "float32")
labels = np.array([1.0, 0.0, 1.0, 0.0], "float32")
# --8<-- [end:given]

output = keras.ops.convert_to_tensor(guesses)
y = keras.ops.convert_to_tensor(labels)
# --8<-- [start:mistake]
loss = keras.losses.BinaryCrossentropy()(output, y)
print(f"loss {loss:.3f}")
# --8<-- [end:mistake]
