import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

model = nn.Linear(64, 10, bias=False)
model.load_state_dict({"weight": torch.from_numpy(w)})
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
x = torch.from_numpy(images)

# --8<-- [start:loss]
y = torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss(label_smoothing=0.1)
# --8<-- [end:loss]

history = []
for step in range(60):
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(loss.item())
gradient = model.weight.grad

# --8<-- [start:floor]
targets = torch.full((10,), 0.01)
targets[3] = 0.91
lowest = loss_fn(targets.log()[None], torch.tensor([3]))
# --8<-- [end:floor]
print(f"after 60 steps {history[-1]:.3f}")
print(f"a perfect model {lowest:.3f}")
