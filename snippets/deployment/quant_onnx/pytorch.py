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

import onnxruntime as ort
from onnxruntime import quantization as q8
from onnxruntime.quantization.shape_inference import (
    quant_pre_process,
)
import torch
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

# --8<-- [start:export]
example = torch.from_numpy(test_images[:2])
torch.onnx.export(
    model, (example,), "reader.onnx",
    input_names=["images"],
    dynamic_shapes=({0: "batch"},),
    external_data=False, verbose=False,
)
# --8<-- [end:export]
# --8<-- [start:quantize]
quant_pre_process("reader.onnx", "ready.onnx")
q8.quantize_dynamic("ready.onnx", "dynamic.onnx")


class Calibration(q8.CalibrationDataReader):
    def __init__(self):
        self.feeds = iter([
            {"images": image[np.newaxis]}
            for image in images[:200]
        ])

    def get_next(self):
        return next(self.feeds, None)


q8.quantize_static(
    "ready.onnx", "static.onnx", Calibration()
)
# --8<-- [end:quantize]

# --8<-- [start:compare]
names = ["reader.onnx", "dynamic.onnx", "static.onnx"]
before, dynamic, static = (
    ort.InferenceSession(name)
    .run(None, {"images": test_images})[0]
    for name in names
)
sizes = [Path(name).stat().st_size for name in names]
accuracy = [
    (p.argmax(1) == test_labels).mean()
    for p in (before, dynamic, static)
]
for name, size, share in zip(names, sizes, accuracy):
    kilo = f"{size / 1000:3.0f} kB"
    print(f"{name:12} {kilo}, accuracy {share:.3f}")
# --8<-- [end:compare]
