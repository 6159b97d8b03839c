# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:8].astype("float32") / 16
rng = np.random.default_rng(0)
w = rng.normal(0, 0.2, (64, 10)).astype("float32")
b = rng.normal(0, 0.2, 10).astype("float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([w, b])

# --8<-- [start:formats]
try:
    model.export("reader", format="any")
except ValueError as error:
    formats = str(error).split("'")[1::2]
# --8<-- [end:formats]

# --8<-- [start:own]
model.export("reader.pt2", format="torch", verbose=False)
loaded = torch.export.load("reader.pt2").module()
rows = torch.from_numpy(x).split(1)  # one row at a time
output = torch.cat([loaded(row).detach() for row in rows])
# --8<-- [end:own]
print("formats:", ", ".join(formats))
best = output[:3].amax(1).tolist()
print("largest scores:", [round(s, 2) for s in best])
