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

# --8<-- [start:quantize]
before = model.predict(test_images, verbose=0)
model.save_weights("float.weights.h5")

model.quantize("int8")
after = model.predict(test_images, verbose=0)
model.save_weights("int8.weights.h5")
# --8<-- [end:quantize]

# --8<-- [start:compare]
accuracy = [
    (p.argmax(1) == test_labels).mean()
    for p in (before, after)
]
sizes = [
    Path(name).stat().st_size
    for name in ("float.weights.h5", "int8.weights.h5")
]
print(f"accuracy {accuracy[0]:.2f} to {accuracy[1]:.2f}")
print(f"kB {sizes[0] / 1000:.0f} to {sizes[1] / 1000:.0f}")
moved = np.abs(before - after).max()
print(f"largest change of a probability {moved:.2f}")
# --8<-- [end:compare]
