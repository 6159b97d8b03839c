import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Sixteen digits in a row make a text of 128 columns,
# read in four pieces of 32; four such texts at a time.
images = load_digits().images[:64].astype("float32") / 16
columns = images.transpose(0, 2, 1).reshape(4, 128, 8)
pieces = np.stack(np.split(columns, 4, axis=1))
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

# --8<-- [start:carry]
# --8<-- [start:layer]
lstm = nn.LSTM(8, 12, batch_first=True)
# --8<-- [end:layer]
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [start:pieces]
state = None
for piece in torch.from_numpy(pieces):
    steps, state = lstm(piece, hx=state)
    # carry the numbers on, not the history
    state = tuple(s.detach() for s in state)
# --8<-- [end:pieces]
# --8<-- [end:carry]
loss = steps.square().mean()
loss.backward()
gradient = lstm.weight_hh_l0.grad
# --8<-- [start:fresh]
last = steps[:, -1].detach()
again = lstm(torch.from_numpy(pieces[0]))[0][:, 0]
# --8<-- [end:fresh]

print(f"after 128 columns {last.mean():.4f}")
print(f"from a fresh start {again.mean():.4f}")
