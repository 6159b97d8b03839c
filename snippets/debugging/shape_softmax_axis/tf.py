import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
# --8<-- [end:given]

logits = tf.constant(scores)  # (20, 10)
# --8<-- [start:mistake]
probabilities = tf.nn.softmax(logits, axis=0)
total = tf.reduce_sum(probabilities[0])
print(f"first image sums to {total:.3f}")
# --8<-- [end:mistake]
