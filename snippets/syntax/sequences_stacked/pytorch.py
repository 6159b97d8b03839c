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


start = {}
for i, inputs in enumerate((8, 12)):
    start[f"weight_ih_l{i}"] = draw(48, inputs)
    start[f"weight_hh_l{i}"] = draw(48, 12)
    start[f"bias_ih_l{i}"] = draw(48)
    start[f"bias_hh_l{i}"] = draw(48)
# --8<-- [end:given]

x = torch.from_numpy(columns)
# --8<-- [start:layer]
model = nn.LSTM(8, 12, num_layers=2, batch_first=True)
# --8<-- [end:layer]
model.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [start:last]
steps, (h_n, c_n) = model(x)
last = h_n[-1]  # the upper layer
# --8<-- [end:last]
loss = last.square().mean()
loss.backward()

print(f"h_n {tuple(h_n.shape)}")
print(f"last {last.mean():.4f}")
