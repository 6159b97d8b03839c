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
h = layers.Dense(32)(inputs)
h = np.maximum(h, 0)
outputs = layers.Dense(10)(h)
model = keras.Model(inputs, outputs)
logits = model(pixels)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
