import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
rng = np.random.default_rng(0)
start = rng.normal(0, 0.1, (64, 10)).astype("float32")
# --8<-- [end:given]

x, y = torch.from_numpy(pixels), torch.from_numpy(labels)
model = nn.Linear(64, 10)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
    model.bias.zero_()
loss_fn = nn.CrossEntropyLoss()
# --8<-- [start:mistake]
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
loss = 50 * loss_fn(model(x), y)
loss.backward()
optimizer.step()
nn.utils.clip_grad_norm_(model.parameters(), 1.0)
# --8<-- [end:mistake]
step = model.weight.detach().numpy().T - start
largest = float(abs(step).max())
print(f"largest step of a weight {largest:.3f}")
