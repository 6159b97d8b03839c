import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = (x / x.std(axis=0)).astype("float32")
y = (y[:, None] / y.std()).astype("float32")
w = np.full((1, 10), 0.1, "float32")
# --8<-- [end:given]

model = nn.Linear(10, 1)
model.load_state_dict({
    "weight": torch.from_numpy(w),
    "bias": torch.zeros(1),
})
inputs, targets = torch.from_numpy(x), torch.from_numpy(y)


# --8<-- [start:loss]
def quantile(y_pred, y_true):
    d = y_true - y_pred
    return torch.maximum(0.9 * d, -0.1 * d).mean()


optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
for step in range(60):
    loss = quantile(model(inputs), targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:loss]
weights = model.weight.detach()[0]
predictions = model(inputs)
below = (targets < predictions).float().mean()
print(f"{below:.0%} of the targets lie below")
