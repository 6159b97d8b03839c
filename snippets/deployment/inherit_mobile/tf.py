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
from ai_edge_litert.interpreter import Interpreter


# --8<-- [start:model]
# Raw images (N, 8, 8) to ten probabilities.
model = keras.Sequential([
    keras.Input((8, 8), name="images"),
    keras.layers.Rescaling(1 / 16),
    keras.layers.Flatten(),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]
image = test_images[:1]


# --8<-- [start:old]
model.export("saved", verbose=False)
make = tf.lite.TFLiteConverter.from_saved_model
with open("old.tflite", "wb") as file:
    file.write(make("saved").convert())
old = tf.lite.Interpreter("old.tflite")
old = old.get_signature_runner("serving_default")
old = old(images=image)["output_0"]
# --8<-- [end:old]

# --8<-- [start:recognise]
with open("old.tflite", "rb") as file:
    start = file.read(8)
print("made for a phone:", start[4:] == b"TFL3")
# --8<-- [end:recognise]

# --8<-- [start:new]
reader = Interpreter("old.tflite")
reader = reader.get_signature_runner("serving_default")









new = reader(images=image)["output_0"]
# --8<-- [end:new]
print("old:", old.argmax(), "new:", new.argmax())
