# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:128] / 16
x = images.astype("float32").reshape(32, 32, 8)
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.3, (8, 64)).astype("float32")
recurrent = rng.normal(0, 0.3, (16, 64))
recurrent = recurrent.astype("float32")
bias = rng.normal(0, 0.3, 64).astype("float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch.overrides import TorchFunctionMode

layer = keras.layers.LSTM(16, return_sequences=True)
layer.build((32, 32, 8))
layer.set_weights([kernel, recurrent, bias])


# --8<-- [start:count]
class Count(TorchFunctionMode):
    calls = 0

    def __torch_function__(self, f, _, args=(), named=None):
        Count.calls += 1
        return f(*args, **(named or {}))


inputs = torch.tensor(x, requires_grad=True)
with Count():
    sequence = layer(inputs)
# --8<-- [end:count]
sequence.square().sum().backward()
outputs = sequence[:, -1].detach()
print(Count.calls, "PyTorch calls for 32 time steps")
