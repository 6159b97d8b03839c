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

# --8<-- [start:serve]
handover = np.load("handover.npz")
model.set_weights([
    handover["kernel1"],
    handover["bias1"],
    handover["kernel2"],
    handover["bias2"],
])
old = handover["logits"]
scaled = requests
served = model.predict(scaled, verbose=0)



# --8<-- [end:serve]

# --8<-- [start:compare]
answers = served.argmax(axis=1)
top = np.sort(old, axis=1)
margin = top[:, -1] - top[:, -2]
apart = np.abs(served - old).max()
changed = answers != old.argmax(axis=1)
print("requests:", len(answers))
print("answers that changed:", changed.sum())
print("largest difference < 1e-4:", apart < 1e-4)
at_risk = (margin < 2 * apart).sum()
print("requests that could change:", at_risk)
# --8<-- [end:compare]
