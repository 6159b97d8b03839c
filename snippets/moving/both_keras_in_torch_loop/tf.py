# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(
        32, activation="relu", use_bias=False
    ),
    keras.layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])
# --8<-- [end:model]

# --8<-- [start:train]
loss_fn = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
history = []
for step in range(60):
    rows = slice(step % 4 * 64, step % 4 * 64 + 64)
    optimizer.zero_grad()
    logits = model(inputs[rows], training=True)
    loss = loss_fn(logits, targets[rows])
    loss.backward()
    optimizer.step()
    history.append(loss.item())
# --8<-- [end:train]
kernel = model.get_weights()[0]
first, last = history[0], history[-1]
print("loss:", round(first, 3), "to", round(last, 3))
