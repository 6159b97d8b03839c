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

seen = []


# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32, bias=False)
        self.out = nn.Linear(32, 10, bias=False)

    def forward(self, x):
        h = self.hidden(x)
        print("hidden:", tuple(h.shape))
        seen.append(h.mean())
        return self.out(torch.relu(h))
# --8<-- [end:model]


model = Reader()
with torch.no_grad():
    model.hidden.weight.copy_(torch.from_numpy(w1.T))
    model.out.weight.copy_(torch.from_numpy(w2.T))

# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()
x, y = torch.from_numpy(images), torch.from_numpy(labels)
for start in range(0, 96, 32):
    optimizer.zero_grad()
    scores = model(x[start : start + 32])
    loss = loss_fn(scores, y[start : start + 32])
    loss.backward()
    optimizer.step()
# --8<-- [end:train]
numbers = sum(type(h.item()) is float for h in seen)
print("steps:", 3, "printed:", len(seen), "numbers:", numbers)
