import keras
import tensorflow as tf
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
body, head = layers.Dense(32), layers.Dense(10)
with tf.GradientTape() as tape:
    h = tf.tanh(body(x))
    loss = loss_fn(y, head(h))
    penalty = tf.reduce_mean(h**2)
first = tape.gradient(loss, body.kernel)
second = tape.gradient(penalty, body.kernel)
# --8<-- [end:mistake]
print("gradient:", tuple((first + second).shape))
