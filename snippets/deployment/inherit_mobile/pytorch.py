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

import zipfile

import torch
from executorch.exir import to_edge_transform_and_lower
from executorch.runtime import Runtime
from torch import nn
from torch.jit.mobile import _load_for_lite_interpreter


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
image = test_images[:1]
inputs = torch.from_numpy(image)

# --8<-- [start:old]
script = torch.jit.script(model)
script._save_for_lite_interpreter("old.ptl")
phone = _load_for_lite_interpreter("old.ptl")
old = phone(inputs).detach().numpy()
# --8<-- [end:old]

# --8<-- [start:recognise]
with zipfile.ZipFile("old.ptl") as archive:
    names = archive.namelist()
print("made for a phone:", "old/bytecode.pkl" in names)
# --8<-- [end:recognise]

# --8<-- [start:new]
state = torch.jit.load("old.ptl").state_dict()
reader = Reader()
reader.load_state_dict(state)
reader.eval()
program = torch.export.export(reader, (inputs,))
lowered = to_edge_transform_and_lower(program)
with open("new.pte", "wb") as file:
    lowered.to_executorch().write_to_file(file)
program = Runtime.get().load_program("new.pte")
forward = program.load_method("forward")
(new,) = forward.execute([inputs])
new = new.numpy()
# --8<-- [end:new]
print("old:", old.argmax(), "new:", new.argmax())
