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


# Width 8, two heads of four, 32 units in the middle.
pytorch_made = {
    "self_attn.in_proj_weight": draw(24, 8),
    "self_attn.in_proj_bias": draw(24),
    "self_attn.out_proj.weight": draw(8, 8),
    "self_attn.out_proj.bias": draw(8),
    "linear1.weight": draw(32, 8),
    "linear1.bias": draw(32),
    "linear2.weight": draw(8, 32),
    "linear2.bias": draw(8),
    "norm1.weight": 1 + draw(8),
    "norm1.bias": draw(8),
    "norm2.weight": 1 + draw(8),
    "norm2.bias": draw(8),
}
keras_made = {
    "attend": [
        draw(8, 2, 4), draw(2, 4),
        draw(8, 2, 4), draw(2, 4),
        draw(8, 2, 4), draw(2, 4),
        draw(2, 4, 8), draw(8),
    ],
    "norm1": [1 + draw(8), draw(8)],
    "wide": [draw(8, 32), draw(32)],
    "narrow": [draw(32, 8), draw(8)],
    "norm2": [1 + draw(8), draw(8)],
}
# --8<-- [end:given]


# --8<-- [start:model]
def load(arrays):
    block = nn.TransformerEncoderLayer(
        8, 2, 32, dropout=0, batch_first=True
    )
    block.load_state_dict({
        name: torch.from_numpy(array)
        for name, array in arrays.items()
    })
    return block
# --8<-- [end:model]


# --8<-- [start:bring]
def bring(arrays):
    wq, bq, wk, bk, wv, bv, wo, bo = arrays["attend"]
    weights = [w.reshape(8, 8).T for w in (wq, wk, wv)]
    biases = [b.reshape(8) for b in (bq, bk, bv)]
    state = {
        "self_attn.in_proj_weight": np.concatenate(weights),
        "self_attn.in_proj_bias": np.concatenate(biases),
        "self_attn.out_proj.weight": wo.reshape(8, 8).T,
        "self_attn.out_proj.bias": bo,
    }
    for name, ours in [("linear1", "wide"),
                       ("linear2", "narrow"),
                       ("norm1", "norm1"),
                       ("norm2", "norm2")]:
        weight, bias = arrays[ours]
        state[f"{name}.weight"] = weight.T
        state[f"{name}.bias"] = bias
    return state
# --8<-- [end:bring]


def run(block):
    x = torch.from_numpy(images).requires_grad_()
    output = block(x)
    # A mean of squares is constant after a norm: weigh it.
    weights = torch.linspace(0, 1, 64).reshape(8, 8)
    (output.square() * weights).mean().backward()
    return output, x.grad


own_output, own_gradient = run(load(pytorch_made))
ported_output, ported_gradient = run(
    load(bring(keras_made))
)
print(f"made in PyTorch: {own_output.std():.4f}")
print(f"made in Keras:   {ported_output.std():.4f}")
