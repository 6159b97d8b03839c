# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import glob
from collections import Counter

import keras
import tensorflow as tf
from keras import layers
from tensorflow.tsl.profiler.protobuf import xplane_pb2

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])

# --8<-- [start:profile]
x = images
with tf.profiler.experimental.Profile("trace"):
    for step in range(3):
        model(x)
(file,) = glob.glob("trace/**/*.pb", recursive=True)
trace = xplane_pb2.XSpace.FromString(
    open(file, "rb").read()
)
calls = Counter(
    plane.event_metadata[event.metadata_id].name
    for plane in trace.planes
    for line in plane.lines
    for event in line.events
)
# --8<-- [end:profile]
# --8<-- [start:count]
products = calls["EagerLocalExecute: MatMul"]
print("matrix products:", products)
print("relu:", calls["EagerLocalExecute: Relu"])
# --8<-- [end:count]
relus = calls["EagerLocalExecute: Relu"]
