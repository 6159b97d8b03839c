# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 128)).astype("float32")
w2 = rng.normal(0, 0.1, (128, 10)).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import tensorflow as tf


# --8<-- [start:epoch]
x, w = tf.constant(images[:100]), tf.constant(w1)


@tf.function
def forward(x):
    return tf.nn.relu(x @ w)


def epoch():
    before = forward.experimental_get_tracing_count()
    for i in range(0, 100, 32):
        y = forward(x[i : i + 32])
    after = forward.experimental_get_tracing_count()
    return y, after - before


first, second, third = epoch(), epoch(), epoch()
compiled = [first[1], second[1], third[1]]
print("traces in each epoch:", compiled)
# --8<-- [end:epoch]
