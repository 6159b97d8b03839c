from pathlib import Path

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
rng = np.random.default_rng(0)
order = rng.permutation(len(digits.images))
images = digits.images[order].astype("float32")
labels = digits.target[order]
test_images, test_labels = images[1500:], labels[1500:]

x = images[:1500].reshape(-1, 64) / 16.0
target = np.eye(10)[labels[:1500]]
w1, b1 = rng.normal(0, 0.15, (64, 32)), np.zeros(32)
w2, b2 = rng.normal(0, 0.2, (32, 10)), np.zeros(10)
for step in range(400):
    rows = slice(step * 100 % 1500, step * 100 % 1500 + 100)
    hidden = np.maximum(x[rows] @ w1 + b1, 0)
    scores = np.exp(hidden @ w2 + b2)
    scores /= scores.sum(1, keepdims=True)
    back = scores - target[rows]
    back_hidden = back @ w2.T * (hidden > 0)
    w1 -= 0.005 * x[rows].T @ back_hidden
    b1 -= 0.005 * back_hidden.sum(0)
    w2 -= 0.005 * hidden.T @ back
    b2 -= 0.005 * back.sum(0)
# --8<-- [end:given]

import coremltools as ct
import torch
from coremltools.optimize.coreml import get_weights_metadata
from torch import nn


# --8<-- [start:model]
class Reader(nn.Module):
    """Raw images (N, 8, 8) to ten probabilities."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32)
        self.output = nn.Linear(32, 10)

    def forward(self, images):
        x = (images / 16.0).flatten(1)
        x = torch.relu(self.hidden(x))
        return self.output(x).softmax(dim=1)


model = Reader()
model.load_state_dict({
    "hidden.weight": torch.tensor(w1.T),
    "hidden.bias": torch.tensor(b1),
    "output.weight": torch.tensor(w2.T),
    "output.bias": torch.tensor(b2),
})
model.eval()
# --8<-- [end:model]

# --8<-- [start:convert]
example = torch.from_numpy(test_images[:1])
program = torch.export.export(model, (example,))
converted = ct.convert(
    program.run_decompositions({}),
    compute_precision=ct.precision.FLOAT32,
)
converted.save("reader.mlpackage")
# --8<-- [end:convert]

# --8<-- [start:look]
found = get_weights_metadata(converted, weight_threshold=1)
stored = [entry.val for entry in found.values()]
kernels = [array for array in stored if array.ndim == 2]
main = converted.get_spec().mlProgram.functions["main"]
block, = main.block_specializations.values()
steps = [step.type for step in block.operations]
steps = [name for name in steps if name != "const"]
# --8<-- [end:look]
size = sum(
    file.stat().st_size
    for file in Path("reader.mlpackage").rglob("*")
    if file.is_file()
)
print(*steps)
for kernel in kernels:
    print(kernel.dtype, kernel.shape)
print(f"one folder, {size / 1000:.0f} kB")
