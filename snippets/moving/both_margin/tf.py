# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data / 16).astype("float32")
y = data.target
rng = np.random.default_rng(0)
order = rng.permutation(len(x))
train, requests = order[:1437], x[order[1437:]]
batches = rng.integers(0, 1437, (600, 64))
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
saved = np.load("old.npz")
old = saved["old"]
weights = [
    saved["w1"].T,
    saved["b1"],
    saved["w2"].T,
    saved["b2"],
]

# --8<-- [start:candidate]
rounded = []
for w in weights:
    rounded.append(keras.ops.round(w * 8) / 8)
model.set_weights(rounded)
new = model.predict(requests, verbose=0)

# --8<-- [end:candidate]

# --8<-- [start:compare]
apart = np.abs(new - old).max()
ranked = np.sort(old, axis=1)
margin = ranked[:, -1] - ranked[:, -2]
at_risk = margin < 2 * apart
changed = new.argmax(axis=1) != old.argmax(axis=1)
missed = changed & ~at_risk
print(f"largest difference: {apart:.2f}")
print("could change:", at_risk.sum(), "of", len(margin))
print("did change:", changed.sum())
# --8<-- [end:compare]
