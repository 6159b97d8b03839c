import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32")
stacks = images.reshape(8, 8, 8, 8)
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:layer]
    y = tf.nn.local_response_normalization(
        x, depth_radius=2, alpha=0.05 / 5, beta=0.75, bias=2
    )
    # --8<-- [end:layer]
    total = tf.reduce_sum(y)
gradient = tape.gradient(total, x)

print(f"largest {tf.reduce_max(y):.3f}, ", end="")
print(f"mean {tf.reduce_mean(y):.4f}")
