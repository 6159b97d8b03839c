import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

logits = tf.constant(scores)
# --8<-- [start:mistake]
order = tf.range(20) / 2  # every image twice
twice = tf.gather(logits, order)
# --8<-- [end:mistake]
print("rows", tuple(twice.shape))
