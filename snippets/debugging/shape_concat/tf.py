import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = images  # (20, 8, 8)
# --8<-- [start:mistake]
pixels = keras.ops.reshape(x, (20, 64))
rows = keras.ops.sum(x, axis=2)  # (20, 8)
features = keras.ops.concatenate([pixels, rows])
# --8<-- [end:mistake]
print("features", tuple(features.shape))
