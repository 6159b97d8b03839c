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


start = {
    "weight_ih_l0": draw(48, 8),
    "weight_hh_l0": draw(48, 12),
    "bias_ih_l0": draw(48),
    "bias_hh_l0": draw(48),
}
h_start, c_start = draw(64, 12), draw(64, 12)
# --8<-- [end:given]

x = torch.from_numpy(columns)
lstm = nn.LSTM(8, 12, batch_first=True)
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
h_0 = torch.from_numpy(h_start).requires_grad_()
c_0 = torch.from_numpy(c_start)
# --8<-- [start:state]
# one axis for layers and directions in front
state = (h_0.unsqueeze(0), c_0.unsqueeze(0))
steps, (h_n, c_n) = lstm(x, hx=state)
h, c = h_n[0], c_n[0]
# --8<-- [end:state]
c.square().mean().backward()
gradient = h_0.grad

print(f"h {h.mean():.4f}, c {c.mean():.4f}")
