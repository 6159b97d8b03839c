import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each clip is three digits, one after the other.
images = load_digits().images[:24].astype("float32") / 16
clips = images.reshape(8, 3, 8, 8, 1)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


kernel = draw(3, 3, 1, 16)
recurrent_kernel = draw(3, 3, 4, 16)
bias = draw(16)
scale, shift = 1 + draw(4), draw(4)
# --8<-- [end:given]


def conv(array):
    return torch.from_numpy(array.transpose(3, 2, 0, 1))


# --8<-- [start:layer]
class ConvLSTM2d(nn.Module):
    def __init__(self, channels, filters, size):
        super().__init__()
        self.filters = filters
        self.input = nn.Conv2d(
            channels, 4 * filters, size, padding="same"
        )
        self.state = nn.Conv2d(
            filters, 4 * filters, size, padding="same",
            bias=False,
        )

    def forward(self, x):
        batch, steps, channels, height, width = x.shape
        h = x.new_zeros(batch, self.filters, height, width)
        c, outputs = h, []
        for frame in x.unbind(1):
            gates = self.input(frame) + self.state(h)
            i, f, g, o = gates.chunk(4, dim=1)
            c = f.sigmoid() * c + i.sigmoid() * g.tanh()
            h = o.sigmoid() * c.tanh()
            outputs.append(h)
        return torch.stack(outputs, dim=2)
# --8<-- [end:layer]


# --8<-- [start:model]
layer = ConvLSTM2d(1, 4, 3)
norm = nn.BatchNorm3d(4, eps=1e-3)
# --8<-- [end:model]
layer.load_state_dict({
    "input.weight": conv(kernel),
    "input.bias": torch.from_numpy(bias),
    "state.weight": conv(recurrent_kernel),
})
with torch.no_grad():
    norm.weight.copy_(torch.from_numpy(scale))
    norm.bias.copy_(torch.from_numpy(shift))
x = torch.from_numpy(clips.transpose(0, 1, 4, 2, 3))
x.requires_grad_()
# --8<-- [start:call]
states = layer(x)
last = states[:, :, -1]
output = norm(states)
# --8<-- [end:call]
output.pow(3).mean().backward()

print("states", tuple(states.shape))
print(f"mean of the last state {last.mean():.4f}")
print(f"spread of the output {output.std():.4f}")
