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
x, y = pixels, labels[1:]  # 20 images, 19 labels
model = keras.Sequential([layers.Dense(10)])
model.compile(loss="sparse_categorical_crossentropy")
model.fit(x, y, verbose=0)
# --8<-- [end:mistake]
print("trained")
