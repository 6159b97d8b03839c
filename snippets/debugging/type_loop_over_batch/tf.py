import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
inputs = keras.Input((64,))
layer = layers.Dense(10)
rows = [layer(image[None]) for image in inputs]
outputs = keras.ops.concatenate(rows)
# --8<-- [end:mistake]
print("outputs", outputs.shape)
