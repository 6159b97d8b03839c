import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32") / 16
labels = digits.target[:64].astype("int64")
kernel = np.random.default_rng(0).normal(0, 0.3, (64, 10))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:detach]
x = torch.tensor(pixels)
w = torch.tensor(kernel, requires_grad=True)
logits = x @ w
target = (logits / 2).softmax(dim=1).detach()
loss = -(target * logits.log_softmax(dim=1)).sum()
loss.backward()
gradient = w.grad
print(f"loss {loss.item():.1f}")
# --8<-- [end:detach]

# --8<-- [start:frozen]
first = torch.tensor(kernel, requires_grad=True)
second = torch.tensor(kernel, requires_grad=True)
with torch.no_grad():
    features = (x @ first).relu()
cost = (features @ second[:10]).square().sum()
cost.backward()
reached = second.grad
print("first:", first.grad)
# --8<-- [end:frozen]
