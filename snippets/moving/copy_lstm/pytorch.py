import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start = {
    "weight_ih_l0": draw(32, 8),
    "weight_hh_l0": draw(32, 8),
    "bias_ih_l0": draw(32),
    "bias_hh_l0": draw(32),
}
# --8<-- [end:given]

# --8<-- [start:copy]
lstm = nn.LSTM(8, 8, batch_first=True)
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [end:copy]

x = torch.from_numpy(images)
steps, (last, cell) = lstm(x)
last = last[0]
loss = last.square().mean()
loss.backward()

print(f"last state {tuple(last.shape)}")
print(f"mean {last.mean():.4f}, loss {loss.item():.4f}")
