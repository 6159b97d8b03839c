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

import inspect
import io
import pdb

import torch
from torch import nn

typed = io.StringIO(
    "p tuple(h.shape)\n"
    "p round(float(h.detach().mean()), 4)\n"
    "c\n"
)
shown = io.StringIO()


# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32, bias=False)
        self.out = nn.Linear(32, 10, bias=False)

    def forward(self, x):
        h = self.hidden(x)
        stop()  # at your desk: breakpoint()
        return self.out(torch.relu(h))
# --8<-- [end:model]


# --8<-- [start:session]
def stop():
    # what you would type at the prompt
    debugger = pdb.Pdb(
        stdin=typed, stdout=shown, nosigint=True
    )
    debugger.prompt = ""
    debugger.set_trace(inspect.currentframe().f_back)
# --8<-- [end:session]


model = Reader()
with torch.no_grad():
    model.hidden.weight.copy_(torch.from_numpy(w1.T))
    model.out.weight.copy_(torch.from_numpy(w2.T))

# --8<-- [start:run]
scores = model(torch.from_numpy(images[:4]))
lines = shown.getvalue().splitlines()
answers = [
    line
    for line in lines
    if not line.startswith((">", "->"))
]
# --8<-- [end:run]
print(*answers, sep="\n")
