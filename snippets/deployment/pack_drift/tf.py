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
from scipy.stats import ks_2samp


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

# --8<-- [start:log]
def serve(name, images):
    """Answer each request and write one line about it."""
    with open(f"{name}.jsonl", "w") as log:
        for image in images:
            p = model(image[None], training=False)
            p = p[0].numpy()
            json.dump({
                "model": "reader 1.2.0",
                "digit": int(p.argmax()),
                "confidence": round(float(p.max()), 4),
                "ink": round(float(image.mean()), 4),
            }, log)
            log.write("\n")


faint = test_images * 0.5
few = test_images[test_labels < 5]
moved = np.roll(test_images, 1, axis=2)
serve("reference", images[1000:1500])
serve("calm", test_images)
serve("faint", faint)
serve("few", few)
serve("moved", moved)
# --8<-- [end:log]


# --8<-- [start:drift]
def read(name):
    with open(f"{name}.jsonl") as log:
        return [json.loads(line) for line in log]


def shares(lines):
    digits = [line["digit"] for line in lines]
    counts = np.bincount(digits, minlength=10) + 0.5
    return counts / counts.sum()


def psi(expected, found):
    ratio = np.log(found / expected)
    return float(((found - expected) * ratio).sum())


def ks(key, lines):
    old = [line[key] for line in reference]
    new = [line[key] for line in lines]
    return float(ks_2samp(old, new).statistic)


reference = read("reference")
report = {}
for name in ["calm", "faint", "few", "moved"]:
    lines = read(name)
    digits = psi(shares(reference), shares(lines))
    report[name] = [
        digits, ks("ink", lines), ks("confidence", lines)
    ]
# --8<-- [end:drift]


# --8<-- [start:later]
def accuracy(name, labels):
    found = [line["digit"] for line in read(name)]
    return float((np.array(found) == labels).mean())


right = {
    "calm": accuracy("calm", test_labels),
    "faint": accuracy("faint", test_labels),
    "few": accuracy("few", test_labels[test_labels < 5]),
    "moved": accuracy("moved", test_labels),
}
# --8<-- [end:later]
print("       digits   ink  confidence  right")
for name, (digits, ink, sure) in report.items():
    numbers = f"{digits:6.2f} {ink:6.2f} {sure:9.2f}"
    print(f"{name:6}", numbers, f"{right[name]:8.2f}")
