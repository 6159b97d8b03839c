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

# --8<-- [start:old]
# What estimator.export_saved_model wrote.
v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    examples = v1.placeholder(tf.string, [None], "examples")
    pixels = tf.io.parse_example(
        examples,
        {"pixels": tf.io.FixedLenFeature([64], tf.float32)},
    )["pixels"]
    x = pixels / 16
    layers = [("hidden", w1, b1), ("output", w2, b2)]
    for name, w, b in layers:
        with v1.variable_scope(name):
            kernel = v1.get_variable(
                "kernel", initializer=w.astype("float32")
            )
            bias = v1.get_variable(
                "bias", initializer=b.astype("float32")
            )
        x = tf.matmul(x, kernel) + bias
        x = tf.nn.relu(x) if name == "hidden" else x
    session.run(v1.global_variables_initializer())
    v1.saved_model.simple_save(
        session,
        "export/1580000000",
        {"examples": examples},
        {"probabilities": tf.nn.softmax(x)},
    )
# --8<-- [end:old]

# --8<-- [start:recognise]
inherited = tf.saved_model.load("export/1580000000")
serve = inherited.signatures["serving_default"]
_, inputs = serve.structured_input_signature
for name, signature in inputs.items():
    print("takes", name, signature.dtype.name)
for v in inherited.variables:
    print(v.name, v.shape.as_list())
# --8<-- [end:recognise]


# --8<-- [start:ask]
def example(image):
    numbers = tf.train.FloatList(value=image.ravel())
    pixels = tf.train.Feature(float_list=numbers)
    features = tf.train.Features(feature={"pixels": pixels})
    return tf.train.Example(features=features)


rows = [example(i).SerializeToString() for i in test_images]
old = serve(examples=tf.constant(rows))
old = old["probabilities"].numpy()
# --8<-- [end:ask]

# --8<-- [start:rebuild]
weights = {v.name: v.numpy() for v in inherited.variables}
model = keras.Sequential([
    keras.Input((8, 8), name="images"),
    keras.layers.Rescaling(1 / 16),
    keras.layers.Flatten(),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.set_weights([
    weights["hidden/kernel:0"],
    weights["hidden/bias:0"],
    weights["output/kernel:0"],
    weights["output/bias:0"],
])
model.export("reader/2", verbose=False)
loaded = tf.saved_model.load("reader/2")
new = loaded.serve(tf.constant(test_images)).numpy()
# --8<-- [end:rebuild]
print("bytes a request:", len(rows[0]))
print("digits:", new[:10].argmax(axis=1).tolist())
