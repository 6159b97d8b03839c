from pathlib import Path

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
import onnxruntime as ort
import tensorflow as tf
import tf2onnx

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

# --8<-- [start:export]
spec = [tf.TensorSpec((None, 8, 8), name="images")]
call = tf.function(model, input_signature=spec)
tf2onnx.convert.from_function(
    call, input_signature=spec, opset=18,
    output_path="reader.onnx",
)
# --8<-- [end:export]

# --8<-- [start:compare]
session = ort.InferenceSession("reader.onnx")
after = session.run(None, {"images": test_images})[0]
before = model.predict(test_images, verbose=0)
size = Path("reader.onnx").stat().st_size
same = np.allclose(before, after, atol=1e-5)
print(f"{len(after)} images, same to 1e-5: {same}")
print(f"one file, {size / 1000:.0f} kB")
# --8<-- [end:compare]
