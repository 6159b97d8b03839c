import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight grey images at a time serve as eight channels.
images = load_digits().images[:64].astype("float32") / 16
stacks = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)
upstream = rng.normal(0, 1, (8, 2, 16, 16))
upstream = upstream.astype("float32")
# --8<-- [end:given]

x = tf.transpose(stacks, (0, 2, 3, 1))
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:shuffle]
    # PyTorch counts channel, row, column; TF row, column,
    # channel: reorder 2 x (2 x 2) to (2 x 2) x 2 first
    order = [0, 4, 1, 5, 2, 6, 3, 7]
    swapped = tf.gather(x, order, axis=3)
    big = tf.nn.depth_to_space(swapped, 2)
    # --8<-- [end:shuffle]
    weighted = big * upstream.transpose(0, 2, 3, 1)
    loss = tf.reduce_sum(weighted)
gradient = tape.gradient(loss, x)
# --8<-- [start:back]
back = [0, 2, 4, 6, 1, 3, 5, 7]
mixed = tf.nn.space_to_depth(big, 2)
small = tf.gather(mixed, back, axis=3)
# --8<-- [end:back]

print(f"{tuple(x.shape[1:])} to {tuple(big.shape[1:])}")
print(f"loss {loss:.3f}")
