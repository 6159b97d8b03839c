import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[:1280].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
columns = columns.reshape(40, 32, 8, 8)
labels = digits.target[:1280].reshape(40, 32)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.uniform(-0.3, 0.3, shape).astype("float32")


start = {
    "weight_ih_l0": draw(40, 8),
    "weight_hh_l0": draw(40, 10),
    "bias_ih_l0": draw(40),
    "bias_hh_l0": draw(40),
}
# --8<-- [end:given]

# --8<-- [start:layer]
lstm = nn.LSTM(8, 10, batch_first=True)
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# Both biases would get the same gradient and step.
lstm.bias_hh_l0.requires_grad_(False)
# --8<-- [end:layer]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(lstm.parameters(), lr=0.5)
losses = []
for x, y in zip(columns, labels):
    steps, (h_n, c_n) = lstm(torch.from_numpy(x))
    loss = loss_fn(2 * h_n[0], torch.from_numpy(y))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [start:bias]
bias = lstm.bias_ih_l0 + lstm.bias_hh_l0
# --8<-- [end:bias]

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
print(f"bias learnt {bias.norm():.3f}")
