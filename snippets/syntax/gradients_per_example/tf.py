import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32") / 16
labels = digits.target[:64].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:each]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(kernel)
cross_entropy = (
    tf.nn.sparse_softmax_cross_entropy_with_logits
)
with tf.GradientTape() as tape:
    losses = cross_entropy(y, x @ w)
each = tape.jacobian(losses, w)



print("each:", tuple(each.shape))
# --8<-- [end:each]

# --8<-- [start:clip]
sizes = tf.norm(tf.reshape(each, (64, -1)), axis=1)
factors = tf.minimum(1.0 / sizes, 1.0)
clipped = tf.reduce_mean(
    factors[:, None, None] * each, axis=0
)
print("clipped:", sum((sizes > 1).numpy()), "of 64")
# --8<-- [end:clip]

# --8<-- [start:map]
longest = tf.vectorized_map(tf.argmax, x)
print("brightest pixels:", longest[:5].numpy().tolist())
# --8<-- [end:map]
