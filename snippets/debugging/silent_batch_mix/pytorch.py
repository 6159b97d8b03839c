# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:all]
# --8<-- [start:model]
layer = nn.Linear(64, 32, bias=False)


def model(x):
    x = x - x.mean(dim=1, keepdim=True)
    return layer(x).relu()
# --8<-- [end:model]


with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(w1.T))


# --8<-- [start:test]
def influence_on(image):
    x = torch.tensor(images, requires_grad=True)
    model(x)[image].sum().backward()
    return x.grad.norm(dim=1)


def test_images_do_not_mix():
    others = influence_on(3)
    others[3] = 0
    count = (others > 0).sum().item()
    assert count == 0, f"{count} other images act on it"
# --8<-- [end:test]
# --8<-- [end:all]


felt = influence_on(3)
print(f"image 3: {felt[3]:.2f}, image 4: {felt[4]:.2f}")

try:
    test_images_do_not_mix()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_images_do_not_mix:\n    " + verdict)
