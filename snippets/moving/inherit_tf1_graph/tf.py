# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

data = load_diabetes()
x = data.data[:, :4].astype("float32") * 20
y = (data.target.reshape(-1, 1) / 100).astype("float32")
w0 = np.full((4, 1), 0.1, "float32")
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:old]
v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    inputs = v1.placeholder(tf.float32, [None, 4])
    targets = v1.placeholder(tf.float32, [None, 1])
    w = v1.get_variable("w", initializer=w0)
    b = v1.get_variable("b", initializer=tf.zeros(1))
    error = tf.matmul(inputs, w) + b - targets
    loss = tf.reduce_mean(error**2)
    optimizer = v1.train.GradientDescentOptimizer(0.1)
    train = optimizer.minimize(loss)
    session.run(v1.global_variables_initializer())
    feed = {inputs: x, targets: y}
    history = []
    for step in range(50):
        value, _ = session.run([loss, train], feed)
        history.append(float(value))
    v1.train.Saver().save(session, "old/model.ckpt")
# --8<-- [end:old]

# --8<-- [start:rescue]
checkpoint = tf.train.load_checkpoint("old/model.ckpt")
weights = checkpoint.get_tensor("w")
names = checkpoint.get_variable_to_shape_map()
print("in the checkpoint:", sorted(names))
# --8<-- [end:rescue]

# --8<-- [start:rewrite]
w, b = tf.Variable(w0), tf.Variable(tf.zeros(1))
rewritten = []
for step in range(50):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x @ w + b - y) ** 2)
    gradients = tape.gradient(loss, [w, b])
    for variable, g in zip([w, b], gradients):
        variable.assign_sub(0.1 * g)
    rewritten.append(float(loss))
# --8<-- [end:rewrite]
first, last = rewritten[0], rewritten[-1]
print("loss:", round(first, 3), "to", round(last, 3))
