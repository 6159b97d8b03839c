import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


first = [draw(8, 48), draw(12, 48), draw(48)]
second = [draw(12, 24), draw(6, 24), draw(24)]
# --8<-- [end:given]


def load(cell, start):
    kernel, recurrent_kernel, bias = start
    cell.load_state_dict({
        "weight_ih": torch.from_numpy(kernel.T),
        "weight_hh": torch.from_numpy(recurrent_kernel.T),
        "bias_ih": torch.from_numpy(bias),
        "bias_hh": torch.zeros(len(bias)),
    })
    return cell


x = torch.from_numpy(columns)
# --8<-- [start:layer]
lower = load(nn.LSTMCell(8, 12), first)
upper = load(nn.LSTMCell(12, 6), second)
h = c = x.new_zeros(64, 12)
h_top = c_top = x.new_zeros(64, 6)
for column in x.unbind(1):
    h, c = lower(column, (h, c))
    h_top, c_top = upper(h, (h_top, c_top))
output = h_top
# --8<-- [end:layer]
output.square().mean().backward()
gradient = lower.weight_ih.grad

print("output", tuple(output.shape))
print(f"mean of the last output {output.mean():.4f}")
