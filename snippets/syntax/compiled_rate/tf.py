# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:200].astype("float32") / 16
labels = np.eye(10, dtype="float32")[target[:200]]
# --8<-- [end:given]

import tensorflow as tf


# --8<-- [start:step]
x, y = tf.constant(images), tf.constant(labels)
rate = tf.Variable(0.05)


@tf.function
def step(w):
    error = x @ w - y
    gradient = 2 * tf.transpose(x) @ error / len(x)
    loss = tf.reduce_mean(tf.reduce_sum(error * error, 1))
    return w - rate * gradient, loss
# --8<-- [end:step]


# --8<-- [start:train]
w = tf.zeros((64, 10))
history = []
for i in range(20):
    rate.assign(rate * 0.9)
    w, loss = step(w)
    history.append(float(loss))
# --8<-- [end:train]
graphs = step.experimental_get_tracing_count()
print("first and last loss:", *np.round(history, 3)[[0, -1]])
print("times traced:", graphs)
