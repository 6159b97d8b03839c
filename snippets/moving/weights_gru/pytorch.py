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
    "weight_ih_l0": draw(3 * 16, 8),
    "weight_hh_l0": draw(3 * 16, 16),
    "bias_ih_l0": draw(3 * 16),
    "bias_hh_l0": draw(3 * 16),
}
keras_made = {
    "kernel": draw(8, 3 * 16),
    "recurrent_kernel": draw(16, 3 * 16),
    "bias": draw(2, 3 * 16),
}
# --8<-- [end:given]


def load(arrays):
    gru = nn.GRU(8, 16, batch_first=True)
    gru.load_state_dict({
        name: torch.from_numpy(array)
        for name, array in arrays.items()
    })
    return gru


# --8<-- [start:bring]
def swap(array):  # z r n -> r z n
    z, r, n = np.split(array, 3)
    return np.concatenate([r, z, n])


def bring(arrays):
    b_ih, b_hh = arrays["bias"]
    return {
        "weight_ih_l0": swap(arrays["kernel"].T),
        "weight_hh_l0": swap(arrays["recurrent_kernel"].T),
        "bias_ih_l0": swap(b_ih),
        "bias_hh_l0": swap(b_hh),
    }
# --8<-- [end:bring]


def run(gru):
    steps, last = gru(torch.from_numpy(images))
    steps.square().mean().backward()
    # In Keras' order, to compare.
    return steps, swap(gru.weight_hh_l0.grad.numpy())


own_steps, own_gradient = run(load(pytorch_made))
ported_steps, ported_gradient = run(load(bring(keras_made)))
print(f"made in PyTorch: {own_steps.mean():.4f}")
print(f"made in Keras:   {ported_steps.mean():.4f}")
