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
model = layers.Dense(10)
logits = model(x)
scores = logits.numpy()
# --8<-- [end:mistake]
print("scores", scores.shape)
