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
batch = list(pixels)
model = keras.Sequential([
    keras.Input((64,)), layers.Dense(10)
])
logits = model(batch)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
