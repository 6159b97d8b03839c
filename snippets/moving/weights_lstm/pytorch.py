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


pytorch_made = {
    "weight_ih_l0": draw(4 * 16, 8),
    "weight_hh_l0": draw(4 * 16, 16),
    "bias_ih_l0": draw(4 * 16),
    "bias_hh_l0": draw(4 * 16),
}
keras_made = {
    "kernel": draw(8, 4 * 16),
    "recurrent_kernel": draw(16, 4 * 16),
    "bias": draw(4 * 16),
}
# --8<-- [end:given]


def load(arrays):
    lstm = nn.LSTM(8, 16, batch_first=True)
    lstm.load_state_dict({
        name: torch.from_numpy(array)
        for name, array in arrays.items()
    })
    return lstm


# --8<-- [start:bring]
def bring(arrays):
    return {
        "weight_ih_l0": arrays["kernel"].T,
        "weight_hh_l0": arrays["recurrent_kernel"].T,
        "bias_ih_l0": arrays["bias"],
        "bias_hh_l0": np.zeros_like(arrays["bias"]),
    }
# --8<-- [end:bring]


def run(lstm):
    steps, (last, cell) = lstm(torch.from_numpy(images))
    steps.square().mean().backward()
    return steps, lstm.weight_hh_l0.grad


own_steps, own_gradient = run(load(pytorch_made))
ported_steps, ported_gradient = run(load(bring(keras_made)))
print(f"made in PyTorch: {own_steps.mean():.4f}")
print(f"made in Keras:   {ported_steps.mean():.4f}")
