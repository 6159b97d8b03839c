import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 60, (20, 10)).astype("float32")
one_hot = np.eye(10, dtype="float32")[np.arange(20) % 10]
# --8<-- [end:given]

logits, y = tf.constant(scores), tf.constant(one_hot)
# --8<-- [start:mistake]
p = tf.nn.softmax(logits)
loss = -tf.reduce_mean(
    tf.reduce_sum(y * tf.math.log(p), axis=1)
)
# --8<-- [end:mistake]
print(f"loss {float(loss):.3f}")
