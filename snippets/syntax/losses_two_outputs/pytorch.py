import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

even = (labels[:, None] % 2 == 0).astype("float32")
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
w3 = rng.normal(0, 0.1, (1, 32)).astype("float32")
# --8<-- [end:given]


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32, bias=False)
        self.digit = nn.Linear(32, 10, bias=False)
        self.even = nn.Linear(32, 1, bias=False)

    def forward(self, x):
        h = torch.tanh(self.hidden(x))
        return self.digit(h), self.even(h)


model = Reader()
model.load_state_dict({
    "hidden.weight": torch.from_numpy(w1),
    "digit.weight": torch.from_numpy(w2),
    "even.weight": torch.from_numpy(w3),
})

x = torch.from_numpy(images)
y, y_even = torch.from_numpy(labels), torch.from_numpy(even)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# --8<-- [start:train]
for epoch in range(40):
    logits, even_logits = model(x)
    loss = F.cross_entropy(logits, y)
    loss = loss + 0.2 * F.binary_cross_entropy_with_logits(
        even_logits, y_even
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]
print(f"loss {loss:.3f}")
