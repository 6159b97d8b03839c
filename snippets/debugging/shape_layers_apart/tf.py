import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = pixels
# --8<-- [start:mistake]
body = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, activation="relu"),
])
head = keras.Sequential([
    keras.Input((16,)),
    layers.Dense(10),
])
model = keras.Sequential([body, head])
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
