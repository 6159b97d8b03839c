import keras
from keras import layers, ops

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = pixels
# --8<-- [start:mistake]
inputs = keras.Input((64,))
h = inputs
if ops.mean(h) > 0.5:  # black on white
    h = 1 - h
model = keras.Model(inputs, layers.Dense(10)(h))
# --8<-- [end:mistake]
logits = model(x)
print("logits", tuple(logits.shape))
