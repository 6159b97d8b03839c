import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = tf.constant(photo[None])
size = (20, 30)

# --8<-- [start:bilinear]
smooth = keras.ops.image.resize(
    x, size, interpolation="bilinear", antialias=True
)
jagged = keras.ops.image.resize(x, size)
# --8<-- [end:bilinear]

# --8<-- [start:bicubic]
cubic = tf.image.resize(
    x, size, method="bicubic", antialias=True
)
# --8<-- [end:bicubic]

# --8<-- [start:area]
blocks = tf.image.resize(
    x[:, :100, :150], size, method="area"
)
# --8<-- [end:area]

damage = tf.abs(smooth - jagged)
print(f"jagged: off by up to {tf.reduce_max(damage):.2f}")
top = tf.reduce_max(cubic)
print(f"cubic goes beyond 0 to 1: {top:.3f}")
