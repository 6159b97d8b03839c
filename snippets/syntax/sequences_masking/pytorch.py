import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_packed_sequence,
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Cut each digit to its ink: 2 to 8 columns, zeros after.
images = load_digits().images[:96].astype("float32") / 16
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((96, 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.4, shape).astype("float32")


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
packed = pack_padded_sequence(
    x, torch.from_numpy(lengths),
    batch_first=True, enforce_sorted=False,
)
steps, (h_n, c_n) = lstm(packed)
last = h_n[0]
# --8<-- [end:read]
# --8<-- [start:unpack]
steps, _ = pad_packed_sequence(steps, batch_first=True)
short = lengths.argmin()
padding = steps[short, -1].detach().numpy()
# --8<-- [end:unpack]
loss = last.square().mean()
loss.backward()
gradient = lstm.weight_hh_l0.grad

print(f"lengths {lengths.min()} to {lengths.max()}")
print(f"last {last.mean():.4f}")
print(f"a padded step holds {np.abs(padding).max():.4f}")
