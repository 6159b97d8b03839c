import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images / 16
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (10, 64))
order = rng.permutation(len(images))
# --8<-- [end:given]

cross_entropy = (
    tf.nn.sparse_softmax_cross_entropy_with_logits
)


# --8<-- [start:gradient]
def gradient(order, dtype):
    x = tf.cast(images[order], dtype)
    w = tf.Variable(kernel, dtype=dtype)
    with tf.GradientTape() as tape:
        logits = x @ tf.transpose(w)
        loss = cross_entropy(labels[order], logits)
        loss = tf.reduce_mean(loss)
    return tape.gradient(loss, w)
# --8<-- [end:gradient]


# --8<-- [start:compare]
straight = np.arange(len(images))
for dtype in (tf.float32, tf.float64):
    first = gradient(straight, dtype)
    second = gradient(order, dtype)
    gap = tf.reduce_max(tf.abs(first - second))
    told = "same" if gap == 0 else "differs"
    print(f"{dtype.name}: {told}")
# --8<-- [end:compare]
single = gradient(straight, tf.float32)
single_again = gradient(order, tf.float32)
double = gradient(straight, tf.float64)
double_again = gradient(order, tf.float64)
