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

import json

import keras
import tensorflow as tf


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

# --8<-- [start:artefact]
model.export("reader/1", verbose=False)
loaded = tf.saved_model.load("reader/1")
serve = loaded.signatures["serving_default"]







_, inputs = serve.structured_input_signature
((name, signature),) = inputs.items()
(output,) = serve.structured_outputs
# --8<-- [end:artefact]
print("takes", name, signature.dtype.name, signature.shape)
print("gives", output)

# --8<-- [start:request]
# POST /v1/models/reader:predict
x = test_images[:8]
body = json.dumps({
    "signature_name": "serving_default",
    "instances": x.tolist(),
})




# --8<-- [end:request]
print("request:", body[:38], "…")

# --8<-- [start:answer]
instances = json.loads(body)["instances"]
images = tf.constant(instances, signature.dtype)
p = serve(**{name: images})[output].numpy()
reply = json.dumps({"predictions": p.tolist()})








# --8<-- [end:answer]

# --8<-- [start:read]
answers = np.array(json.loads(reply)["predictions"])

# --8<-- [end:read]
print("reply:", list(json.loads(reply)))
print("digits:", answers.argmax(axis=1).tolist())
own = model(x, training=False)
