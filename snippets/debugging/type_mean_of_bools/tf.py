import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

logits = tf.constant(scores)
y = tf.constant(labels)
# --8<-- [start:mistake]
hits = tf.argmax(logits, axis=1) == y
accuracy = tf.reduce_mean(hits)
# --8<-- [end:mistake]
print(f"accuracy {accuracy:.2f}")
