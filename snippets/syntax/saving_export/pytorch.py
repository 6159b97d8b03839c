import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.15, 32).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.15, 10).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(images)
model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
with torch.no_grad():
    for array, w in zip(model.parameters(), [w1, b1, w2, b2]):
        array.copy_(torch.from_numpy(w))

# --8<-- [start:export]
model.eval()
batch = torch.export.Dim("batch")
program = torch.export.export(
    model, (x[:8],), dynamic_shapes=({0: batch},)
)
torch.export.save(program, "digits.pt2")
# --8<-- [end:export]

# --8<-- [start:load]
loaded = torch.export.load("digits.pt2").module()
y = loaded(x)
# --8<-- [end:load]

before = model(x)
apart = (y - before).abs().max()
print(tuple(y.shape), "same answers:", bool(apart < 1e-5))
