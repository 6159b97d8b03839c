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
    f"{name}_l0{way}": draw(*shape)
    for way in ("", "_reverse")
    for name, shape in {
        "weight_ih": (48, 8), "weight_hh": (48, 12),
        "bias_ih": (48,), "bias_hh": (48,),
    }.items()
}
# --8<-- [end:given]

x = torch.from_numpy(columns)
# --8<-- [start:layer]
lstm = nn.LSTM(
    8, 12, batch_first=True, bidirectional=True
)
lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
# --8<-- [end:layer]
# --8<-- [start:last]
steps, (h_n, c_n) = lstm(x)
last = torch.cat([h_n[-2], h_n[-1]], dim=1)
# --8<-- [end:last]
loss = last.square().mean()
loss.backward()

print(f"steps {tuple(steps.shape)}")
print(f"last {tuple(last.shape)}, {last.mean():.4f}")
