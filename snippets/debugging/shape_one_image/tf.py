import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x = images[..., None]
# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(4, 3),
    layers.Flatten(),
    layers.Dense(10),
])
logits = model(x[0])
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
