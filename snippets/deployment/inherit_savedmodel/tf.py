# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
rng = np.random.default_rng(0)
order = rng.permutation(len(digits.images))
images = digits.images[order].astype("float32")
labels = digits.target[order]
test_images, test_labels = images[1500:], labels[1500:]

x = images[:1500].reshape(-1, 64) / 16.0
target = np.eye(10)[labels[:1500]]
w1, b1 = rng.normal(0, 0.15, (64, 32)), np.zeros(32)
w2, b2 = rng.normal(0, 0.2, (32, 10)), np.zeros(10)
for step in range(400):
    rows = slice(step * 100 % 1500, step * 100 % 1500 + 100)
    hidden = np.maximum(x[rows] @ w1 + b1, 0)
    scores = np.exp(hidden @ w2 + b2)
    scores /= scores.sum(1, keepdims=True)
    back = scores - target[rows]
    back_hidden = back @ w2.T * (hidden > 0)
    w1 -= 0.005 * x[rows].T @ back_hidden
    b1 -= 0.005 * back_hidden.sum(0)
    w2 -= 0.005 * hidden.T @ back
    b2 -= 0.005 * back.sum(0)
# --8<-- [end:given]

import keras
import tensorflow as tf
import tf_keras


# --8<-- [start:model]
layers = tf_keras.layers
model = tf_keras.Sequential([
    tf_keras.Input((8, 8), name="images"),
    layers.Rescaling(1 / 16),
    layers.Flatten(),
    layers.Dense(32, activation="relu", name="hidden"),
    layers.Dense(10, activation="softmax", name="output"),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:old]
model.save("old", save_format="tf")
files = tf.io.gfile.listdir("old")
print("Keras 2:", "keras_metadata.pb" in files)
# --8<-- [end:old]

# --8<-- [start:recognise]
inherited = tf.saved_model.load("old")
state = inherited.variables
for v in state:
    print(v.name, v.shape.as_list())
serve = inherited.signatures["serving_default"]
library = serve.graph.as_graph_def().library
nodes = [n for f in library.function for n in f.node_def]
print(*dict.fromkeys(n.op for n in nodes))
old = serve(images=tf.constant(test_images))
old = old["output"].numpy()
# --8<-- [end:recognise]


# --8<-- [start:rebuild]
rebuilt = keras.Sequential([
    keras.Input((8, 8), name="images"),
    keras.layers.Rescaling(1 / 16),
    keras.layers.Flatten(),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])






rebuilt.set_weights([v.numpy() for v in state])




rebuilt.save("new.keras")
# --8<-- [end:rebuild]

# --8<-- [start:use]
loaded = keras.saving.load_model("new.keras")
new = loaded(test_images, training=False).numpy()
# --8<-- [end:use]
print("digits:", new[:10].argmax(axis=1).tolist())
