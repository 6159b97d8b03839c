import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.4, shape).astype("float32")


# Width 8: two heads of four.
pytorch_made = {
    "in_proj_weight": draw(24, 8),
    "in_proj_bias": draw(24),
    "out_proj.weight": draw(8, 8),
    "out_proj.bias": draw(8),
}
keras_made = {
    "query/kernel": draw(8, 2, 4),
    "query/bias": draw(2, 4),
    "key/kernel": draw(8, 2, 4),
    "key/bias": draw(2, 4),
    "value/kernel": draw(8, 2, 4),
    "value/bias": draw(2, 4),
    "attention_output/kernel": draw(2, 4, 8),
    "attention_output/bias": draw(8),
}
# --8<-- [end:given]


def load(arrays):
    attend = nn.MultiheadAttention(8, 2, batch_first=True)
    attend.load_state_dict({
        name: torch.from_numpy(array)
        for name, array in arrays.items()
    })
    return attend


# --8<-- [start:bring]
def bring(arrays):
    wq, bq, wk, bk, wv, bv, wo, bo = arrays.values()
    weights = [w.reshape(8, 8).T for w in (wq, wk, wv)]
    biases = [b.reshape(8) for b in (bq, bk, bv)]
    return {
        "in_proj_weight": np.concatenate(weights),
        "in_proj_bias": np.concatenate(biases),
        "out_proj.weight": wo.reshape(8, 8).T,
        "out_proj.bias": bo,
    }
# --8<-- [end:bring]


def run(attend):
    x = torch.from_numpy(images).requires_grad_()
    output, scores = attend(x, x, x)
    output.square().mean().backward()
    return output, x.grad


own_output, own_gradient = run(load(pytorch_made))
ported_output, ported_gradient = run(
    load(bring(keras_made))
)
print(f"made in PyTorch: {own_output.mean():.4f}")
print(f"made in Keras:   {ported_output.mean():.4f}")
