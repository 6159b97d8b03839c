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
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
x, y = torch.from_numpy(images), torch.from_numpy(labels)


# --8<-- [start:limit]
@torch.no_grad()
def limit(weight):
    weight.copy_(
        torch.renorm(weight, p=2, dim=0, maxnorm=0.5)
    )
# --8<-- [end:limit]


for step in range(30):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    limit(model.weight)
kernel = model.weight
norms = kernel.norm(dim=1)
print(f"norms up to {norms.max():.3f}, loss {loss:.3f}")
