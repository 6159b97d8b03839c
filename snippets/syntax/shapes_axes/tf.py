import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:squeeze]
x = tf.constant(pixels)
one = tf.expand_dims(x[:1], axis=1)
image = tf.squeeze(one, axis=1)
print(tuple(one.shape), "->", tuple(image.shape))
ink = tf.reduce_sum(image, axis=(1, 2))
print("ink per image:", ink.numpy().tolist())
# --8<-- [end:squeeze]

# --8<-- [start:flatten]
flat = keras.layers.Flatten()(x)
back = tf.reshape(flat, (-1, 8, 8))
row = tf.reshape(x, (-1,))
print(tuple(flat.shape), tuple(back.shape), len(row))
# --8<-- [end:flatten]
