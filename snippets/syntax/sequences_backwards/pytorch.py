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
# --8<-- [end:given]

x = torch.from_numpy(columns)
lstm = nn.LSTM(8, 12, batch_first=True)
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [start:read]
steps, _ = lstm(x.flip(1))
aligned = steps.flip(1)  # step i belongs to column i again
# --8<-- [end:read]
loss = (aligned[:, 2] ** 2).mean()
loss.backward()
gradient = lstm.weight_hh_l0.grad

print(f"column 2 {aligned[:, 2].mean():.4f}")
