import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

features, targets = load_diabetes(return_X_y=True)
features = (features * 20).astype("float32")
targets = (targets / 100).astype("float32")
weight = np.zeros((1, 10), "float32")
bias = np.zeros(1, "float32")
# --8<-- [end:given]

model = nn.Linear(10, 1)
model.load_state_dict({
    "weight": torch.from_numpy(weight),
    "bias": torch.from_numpy(bias),
})

# --8<-- [start:targets]
x = torch.from_numpy(features)
y = torch.from_numpy(targets).reshape(-1, 1)
loss_fn = nn.MSELoss()
# --8<-- [end:targets]
# --8<-- [start:train]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(100):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

prediction = model(x).detach().numpy()
error = np.mean((prediction[:, 0] - targets) ** 2)
print(f"mean squared error {error:.3f}")
print(f"predictions spread {prediction.std():.3f}")
