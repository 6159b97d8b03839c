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

# --8<-- [start:setup]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(kernel)
cross_entropy = (
    tf.nn.sparse_softmax_cross_entropy_with_logits
)
# --8<-- [end:setup]

# --8<-- [start:weights]
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(cross_entropy(y, x @ w))
gradient = tape.gradient(loss, w)
print(f"loss {loss:.3f}")
# --8<-- [end:weights]

# --8<-- [start:pixels]
with tf.GradientTape() as tape:
    tape.watch(x)
    logits = x @ w
    loss = tf.reduce_mean(cross_entropy(y, logits))
saliency, inside = tape.gradient(loss, [x, logits])


print("per pixel:", tuple(saliency.shape))
# --8<-- [end:pixels]

# --8<-- [start:twice]
z = tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    square = z**2
    cube = z * square
slope2 = tape.gradient(square, z)
slope3 = tape.gradient(cube, z)
del tape

print("slopes:", slope2.numpy(), slope3.numpy())
# --8<-- [end:twice]
