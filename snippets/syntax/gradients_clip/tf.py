import keras
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

# --8<-- [start:gradients]
x, y = tf.constant(pixels), tf.constant(labels)
w = tf.Variable(kernel * 4)
b = tf.Variable(tf.zeros(10))
optimizer = keras.optimizers.SGD(1.0)
cross_entropy = (
    tf.nn.sparse_softmax_cross_entropy_with_logits
)
# --8<-- [end:gradients]

# --8<-- [start:clip]
losses = []
for _ in range(15):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(cross_entropy(y, x @ w + b))
    grads = tape.gradient(loss, [w, b])
    grads, total = tf.clip_by_global_norm(grads, 0.3)
    optimizer.apply_gradients(zip(grads, [w, b]))
    losses.append(loss.numpy())
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:clip]

# --8<-- [start:measure]
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(cross_entropy(y, x @ w + b))
grads = tape.gradient(loss, [w, b])
size = tf.linalg.global_norm(grads)
print(f"norm of all gradients: {size:.3f}")
# --8<-- [end:measure]

# --8<-- [start:value]
clipped = tf.clip_by_value(grads[1], -0.02, 0.02)

print("largest:", f"{max(abs(clipped)):.2f}")
# --8<-- [end:value]
