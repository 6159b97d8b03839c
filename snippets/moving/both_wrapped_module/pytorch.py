# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

# --8<-- [start:model]
module = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.BatchNorm1d(32),
    nn.ReLU(),
)
head = nn.Linear(32, 10, bias=False)
model = nn.Sequential(module, head)
with torch.no_grad():
    module[0].weight.copy_(torch.from_numpy(w1.T))
    head.weight.copy_(torch.from_numpy(w2.T))
# --8<-- [end:model]

# --8<-- [start:train]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)
model.train()
for epoch in range(10):
    for i in range(0, 256, 64):
        optimizer.zero_grad()
        logits = model(inputs[i : i + 64])
        loss = loss_fn(logits, targets[i : i + 64])
        loss.backward()
        optimizer.step()
# --8<-- [end:train]

# --8<-- [start:predict]
model.eval()
with torch.no_grad():
    logits = model(inputs).numpy()
running_mean = module[1].running_mean.numpy()
# --8<-- [end:predict]
accuracy = (logits.argmax(1) == y).mean()
print(f"accuracy on the training digits: {accuracy:.3f}")
