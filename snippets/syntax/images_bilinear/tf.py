import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = tf.constant(photo[None])

with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:resize]
    small = tf.image.resize(
        x, (60, 90), method="bilinear"
    )
    # --8<-- [end:resize]

    # --8<-- [start:layer]
    double = keras.layers.UpSampling2D(
        2, interpolation="bilinear"
    )
    big = double(small)
    # --8<-- [end:layer]

    loss = tf.reduce_sum(tf.square(big))
gradient = tape.gradient(loss, x)

print(tuple(small.shape), tuple(big.shape))
print(f"row 30, column 45: {small[0, 30, 45, 0]:.3f}")
