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


# Two layers in Keras' order, forward before backward:
# kernel, recurrent kernel, bias.
keras_made = [
    [draw(8, 64), draw(16, 64), draw(64),
     draw(8, 64), draw(16, 64), draw(64)],
    [draw(32, 64), draw(16, 64), draw(64),
     draw(32, 64), draw(16, 64), draw(64)],
]
# --8<-- [end:given]

# --8<-- [start:bring]
lstm = nn.LSTM(
    8, 16, num_layers=2, bidirectional=True,
    batch_first=True,
)
state = {}
for i, layer in enumerate(keras_made):
    for end, part in [("", layer[:3]),
                      ("_reverse", layer[3:])]:
        kernel, recurrent, bias = part
        state[f"weight_ih_l{i}{end}"] = kernel.T
        state[f"weight_hh_l{i}{end}"] = recurrent.T
        state[f"bias_ih_l{i}{end}"] = bias
        state[f"bias_hh_l{i}{end}"] = 0 * bias
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in state.items()
})
# --8<-- [end:bring]

# --8<-- [start:last]
x = torch.from_numpy(images)
steps, (h, c) = lstm(x)
last = torch.cat([h[-2], h[-1]], dim=1)
# --8<-- [end:last]
last.square().mean().backward()
gradient = lstm.weight_hh_l0_reverse.grad

count = sum(p.numel() for p in lstm.parameters())
print(f"{count} numbers")
print(f"last {tuple(last.shape)}, mean {last.mean():.4f}")
