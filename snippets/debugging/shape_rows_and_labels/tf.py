import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = images, labels
# --8<-- [start:mistake]
rows = x.reshape(-1, 32)  # an image has 64 pixels
logits = layers.Dense(10)(rows)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = loss_fn(y, logits)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
