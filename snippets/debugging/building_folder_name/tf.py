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
model = keras.Sequential([
    keras.Input((64,)), layers.Dense(10)
])
model.save("reader")
# --8<-- [end:mistake]
print("saved")
