# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 128)).astype("float32")
w2 = rng.normal(0, 0.1, (128, 10)).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import sys
import time

import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(128, activation="relu"),
    layers.Dropout(0.5),
    layers.Dense(10),
])
model.set_weights([w1, b1, w2, b2])
size = model.count_params()
# --8<-- [end:model]


# --8<-- [start:measure]
def wait():
    tf.test.experimental.sync_devices()


def measure(function, x, warm_up=5, repeats=30):
    for _ in range(warm_up):
        y = function(x)
    wait()
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        y = function(x)
        wait()
        seconds.append(time.perf_counter() - start)
    return y, np.percentile(seconds, [25, 50, 75])
# --8<-- [end:measure]


# --8<-- [start:run]
calls = []


def forward(x):
    calls.append(len(x))
    return model(x, training=False)


y, quartiles = measure(forward, tf.constant(images))
print("parameters:", size, "dtype:", y.dtype.name)
print("calls:", len(calls), "of batch", set(calls))
print("quartiles in ms:", quartiles * 1e3, file=sys.stderr)
# --8<-- [end:run]
