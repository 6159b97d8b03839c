import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


# Two trained models, as each framework names its arrays.
pytorch_made = {
    "0.weight": draw(32, 64),
    "0.bias": draw(32),
    "2.weight": draw(32, 32),
    "2.bias": draw(32),
    "4.weight": draw(10, 32),
    "4.bias": draw(10),
}
keras_made = {
    "hidden1/kernel": draw(64, 32),
    "hidden1/bias": draw(32),
    "hidden2/kernel": draw(32, 32),
    "hidden2/bias": draw(32),
    "head/kernel": draw(32, 10),
    "head/bias": draw(10),
}
# --8<-- [end:given]


# --8<-- [start:model]
def build():
    return nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(),
        nn.Linear(32, 32), nn.GELU(),
        nn.Linear(32, 10),
    )
# --8<-- [end:model]


own = build()
own.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in pytorch_made.items()
})

# --8<-- [start:bring]
ported = build()
state = {
    name: torch.from_numpy(array.T)
    for name, array in zip(
        ported.state_dict(), keras_made.values()
    )
}
ported.load_state_dict(state)
# --8<-- [end:bring]


def run(model):
    logits = model(torch.from_numpy(images))
    logits.square().mean().backward()
    return logits, model[2].weight.grad


own_logits, own_gradient = run(own)
ported_logits, ported_gradient = run(ported)
print(f"made in PyTorch: {own_logits.mean():.4f}")
print(f"made in Keras:   {ported_logits.mean():.4f}")
