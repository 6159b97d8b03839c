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
norm = layers.BatchNormalization()
body = keras.Sequential([
    keras.Input((64,)), layers.Dense(32), norm
])
body.trainable = False
model = keras.Sequential([body, layers.Dense(10)])
model.compile(keras.optimizers.SGD(0.1), loss_fn)
model.fit(x, y, batch_size=100, epochs=3, verbose=0)
# --8<-- [end:mistake]
moved = float(abs(norm.moving_mean.numpy()).max())
print(f"largest moving mean: {moved:.1f}")
