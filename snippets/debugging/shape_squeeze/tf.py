import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:21] / 16).astype("float32")
labels = digits.target[:21]
# --8<-- [end:given]

x, y = pixels, (labels == 3).astype("float32")
# --8<-- [start:mistake]
model = layers.Dense(1)
loss_fn = keras.losses.BinaryCrossentropy(
    from_logits=True
)
for start in range(0, 21, 5):  # 21 images
    batch = slice(start, start + 5)
    logits = tf.squeeze(model(x[batch]))
    loss = loss_fn(y[batch], logits)
# --8<-- [end:mistake]
print("logits of the last batch", tuple(logits.shape))
