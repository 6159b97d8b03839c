import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (8 * 8 * 3, 16))
kernel = tf.constant(kernel.astype("float32"))
x = tf.constant(photo[None])

with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:patches]
    columns = tf.image.extract_patches(
        x,
        sizes=[1, 8, 8, 1],
        strides=[1, 8, 8, 1],
        rates=[1, 1, 1, 1],
        padding="VALID",
    )
    patches = tf.reshape(columns, (1, -1, 8 * 8 * 3))
    # --8<-- [end:patches]

    tokens = patches @ kernel
    loss = tf.reduce_sum(tf.square(tokens))
gradient = tape.gradient(loss, x)
print(tuple(columns.shape), tuple(tokens.shape))
print(f"first token starts with {tokens[0, 0, 0]:.3f}")
