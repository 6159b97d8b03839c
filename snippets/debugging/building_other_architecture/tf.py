import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = pixels
# --8<-- [start:mistake]
old = keras.Sequential([
    keras.Input((64,)), layers.Dense(10)
])
old.save_weights("reader.weights.h5")

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10, activation="relu"),
    layers.Dense(10),
])
model.load_weights("reader.weights.h5")
# --8<-- [end:mistake]
print("arrays:", len(model.weights))
