import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = pixels  # 8 × 8 = 64 pixels
# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((784,)),  # 28 × 28 pixels
    layers.Dense(32, activation="relu"),
    layers.Dense(10),
])
logits = model(x)  # x: (20, 64)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
