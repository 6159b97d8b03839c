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

import hashlib
import json
import shutil
from pathlib import Path

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


# --8<-- [start:pack]
def answer(model, images):
    return model(images, training=False).numpy()



folder = Path("reader-1.2.0")
folder.mkdir()
model.save(folder / "model.keras")
weights = (folder / "model.keras").read_bytes()
probabilities = answer(model, test_images[:1])[0]
card = {
    "name": "reader",
    "version": "1.2.0",
    "labels": ["zero", "one", "two", "three", "four",
               "five", "six", "seven", "eight", "nine"],
    "input": "float32 (N, 8, 8), 0 to 16, not scaled",
    "framework": f"keras {keras.__version__}",
    "sha256": hashlib.sha256(weights).hexdigest(),
    "example": {
        "image": test_images[0].tolist(),
        "probabilities": probabilities.tolist(),
    },
}
(folder / "card.json").write_text(json.dumps(card))
# --8<-- [end:pack]


# --8<-- [start:load]
def load(folder, wanted):
    text = (folder / "card.json").read_text()
    card = json.loads(text)
    file = folder / "model.keras"
    digest = hashlib.sha256(file.read_bytes())
    version = card["version"]
    if version.split(".")[0] != wanted:
        raise ValueError(f"{version}, not {wanted}.x")
    if digest.hexdigest() != card["sha256"]:
        raise ValueError("these are not the packed weights")
    model = keras.saving.load_model(file)


    example = card["example"]
    image = np.array([example["image"]], "float32")
    p = answer(model, image)[0]
    if not np.allclose(p, example["probabilities"], 1e-4):
        raise ValueError("the example has another answer")
    return model, card


# --8<-- [end:load]


# --8<-- [start:use]
shutil.copytree(folder, "elsewhere/reader")
loaded, card = load(Path("elsewhere/reader"), wanted="1")
p = answer(loaded, test_images)
words = [card["labels"][i] for i in p.argmax(axis=1)]
# --8<-- [end:use]
sizes = {f.name: f.stat().st_size for f in folder.iterdir()}
print(*sorted(sizes))
print("reads:", *words[:6])


# --8<-- [start:refuse]
def refusal(wanted):
    try:
        load(folder, wanted)
    except ValueError as error:
        return str(error)
    return "accepted"


refused = [refusal("2")]
file = folder / "model.keras"
changed = bytearray(file.read_bytes())
changed[-1] ^= 1
file.write_bytes(changed)
refused.append(refusal("1"))
# --8<-- [end:refuse]
for text in refused:
    print("refused:", text)
