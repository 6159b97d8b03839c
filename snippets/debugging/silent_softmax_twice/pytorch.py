# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
targets = 20 * np.eye(10)[labels]
start = np.linalg.lstsq(images, targets)[0].astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:all]
# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 10, bias=False),
)
loss_fn = nn.CrossEntropyLoss()
# --8<-- [end:model]
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(start.T))
x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss = loss_fn(model(x), y).item()


# --8<-- [start:test]
def test_model_gives_scores():
    sums = model(x).sum(dim=1)
    assert not torch.allclose(sums, torch.ones(())), (
        "rows sum to 1: probabilities"
    )
# --8<-- [end:test]
# --8<-- [end:all]


print(f"loss {loss:.3f}")

try:
    test_model_gives_scores()
    verdict = "passed"
except AssertionError as error:
    verdict = f"failed: {error}"
print("test_model_gives_scores:\n    " + verdict)
