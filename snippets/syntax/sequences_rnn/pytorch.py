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
    "weight_ih_l0": draw(12, 8),
    "weight_hh_l0": draw(12, 12),
    "bias_ih_l0": draw(12),
    "bias_hh_l0": draw(12),
}
# --8<-- [end:given]

x = torch.from_numpy(columns)
# --8<-- [start:layer]
rnn = nn.RNN(8, 12, batch_first=True)
rnn.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [end:layer]
# --8<-- [start:call]
steps, h_n = rnn(x)
last = h_n[0]
# --8<-- [end:call]
loss = last.square().mean() + steps.square().mean()
loss.backward()

print(f"steps {tuple(steps.shape)}")
print(f"last {tuple(last.shape)}, {last.mean():.4f}")
