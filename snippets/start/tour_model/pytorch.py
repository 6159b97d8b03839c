import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:256] / 16).astype("float32")
labels = digits.target[:256]

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.3, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.ReLU(),
    nn.Linear(32, 10),
)
count = sum(p.numel() for p in model.parameters())
print(count, "weights")
# --8<-- [end:model]

# --8<-- [start:weights]
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})
# --8<-- [end:weights]

# --8<-- [start:loss]
x = torch.tensor(pixels)
y = torch.tensor(labels)
loss_fn = nn.CrossEntropyLoss()

logits = model(x)
loss = loss_fn(logits, y)
print("logits", tuple(logits.shape))
print(f"loss {loss.item():.4f}")
# --8<-- [end:loss]

# --8<-- [start:gradient]
loss.backward()
grads = [p.grad for p in model.parameters()]
for grad in grads:
    size = grad.norm().item()
    print(tuple(grad.shape), f"norm {size:.4f}")
# --8<-- [end:gradient]
