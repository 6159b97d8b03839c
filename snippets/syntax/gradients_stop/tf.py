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

# --8<-- [start:detach]
x = tf.constant(pixels)
w = tf.Variable(kernel)
with tf.GradientTape() as tape:
    logits = x @ w
    target = tf.stop_gradient(tf.nn.softmax(logits / 2))
    log_p = tf.nn.log_softmax(logits)
    loss = -tf.reduce_sum(target * log_p)
gradient = tape.gradient(loss, w)
print(f"loss {loss:.1f}")
# --8<-- [end:detach]

# --8<-- [start:frozen]
first, second = tf.Variable(kernel), tf.Variable(kernel)
with tf.GradientTape() as tape:
    with tape.stop_recording():
        features = tf.nn.relu(x @ first)
    cost = tf.reduce_sum((features @ second[:10]) ** 2)
before, reached = tape.gradient(cost, [first, second])
reached = tf.convert_to_tensor(reached)
print("first:", before)
# --8<-- [end:frozen]
