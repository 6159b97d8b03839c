import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = images[..., None], labels
# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(4, 3, activation="relu"),
    layers.Dense(10),
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = loss_fn(y, model(x))
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
