import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x, y = pixels, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, activation="relu"),
    layers.Dense(10),
])
model.trainable = False
model.compile(keras.optimizers.SGD(0.1), loss_fn)
model.fit(x, y, verbose=0)
# --8<-- [end:mistake]
print("learn:", len(model.trainable_variables))
