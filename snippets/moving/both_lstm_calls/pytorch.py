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

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

layer = nn.LSTM(8, 16, batch_first=True)
with torch.no_grad():
    layer.weight_ih_l0.copy_(torch.from_numpy(kernel.T))
    layer.weight_hh_l0.copy_(torch.from_numpy(recurrent.T))
    layer.bias_ih_l0.copy_(torch.from_numpy(bias))
    layer.bias_hh_l0.zero_()


# --8<-- [start:count]
class Count(TorchFunctionMode):
    calls = 0

    def __torch_function__(self, f, _, args=(), named=None):
        Count.calls += 1
        return f(*args, **(named or {}))


inputs = torch.tensor(x, requires_grad=True)
with Count():
    sequence, (last, cell) = layer(inputs)
# --8<-- [end:count]
sequence.square().sum().backward()
outputs = sequence[:, -1].detach()
print(Count.calls, "PyTorch calls for 32 time steps")
