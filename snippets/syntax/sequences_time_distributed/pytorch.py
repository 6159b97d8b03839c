import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight stacks of eight images: a film of eight frames.
images = load_digits().images[:64].astype("float32") / 16
films = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, conv_weight = draw(5, 8), draw(4, 1, 3, 3)
# --8<-- [end:given]

x = torch.from_numpy(films)
# --8<-- [start:dense]
dense = nn.Linear(8, 5, bias=False)
dense.load_state_dict({"weight": torch.from_numpy(weight)})
steps = dense(x)  # acts on the last axis, whatever precedes
# --8<-- [end:dense]
conv = nn.Conv2d(1, 4, 3, bias=False)
conv.load_state_dict({
    "weight": torch.from_numpy(conv_weight),
})
# --8<-- [start:frames]
# fold time into the batch, and unfold it after
frames = conv(x.flatten(0, 1).unsqueeze(1))
frames = frames.unflatten(0, (8, 8))
# --8<-- [end:frames]
loss = steps.square().mean() + frames.square().mean()
loss.backward()

print(f"steps {tuple(steps.shape)}")
print(f"frames {tuple(frames.shape)}")
