# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn
from torch.profiler import profile

model = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.ReLU(),
    nn.Linear(32, 10, bias=False),
)
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(w1.T))
    model[2].weight.copy_(torch.from_numpy(w2.T))

# --8<-- [start:profile]
x = torch.from_numpy(images)
with profile() as report:
    for step in range(3):
        model(x)
calls = {
    event.key: event.count
    for event in report.key_averages()
}
# --8<-- [end:profile]
# --8<-- [start:count]
products = calls["aten::mm"]
print("matrix products:", products)
print("relu:", calls["aten::relu"])
# --8<-- [end:count]
relus = calls["aten::relu"]
