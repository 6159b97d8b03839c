import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = pixels, labels  # 0 to 9
# --8<-- [start:mistake]
model = layers.Dense(int(y.max()))
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = loss_fn(y, model(x))
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
