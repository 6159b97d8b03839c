# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 128)).astype("float32")
w2 = rng.normal(0, 0.1, (128, 10)).astype("float32")
b1, b2 = np.zeros(128, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import sys
import time

import torch
from torch import nn

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 128),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(128, 10),
)
model.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "3.weight": torch.tensor(w2.T),
    "3.bias": torch.tensor(b2),
})
model.eval()
size = sum(w.numel() for w in model.parameters())
# --8<-- [end:model]


# --8<-- [start:measure]
def wait():
    if torch.accelerator.is_available():
        torch.accelerator.synchronize()


def measure(function, x, warm_up=5, repeats=30):
    for _ in range(warm_up):
        y = function(x)
    wait()
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        y = function(x)
        wait()
        seconds.append(time.perf_counter() - start)
    return y, np.percentile(seconds, [25, 50, 75])
# --8<-- [end:measure]


# --8<-- [start:run]
calls = []


@torch.inference_mode()
def forward(x):
    calls.append(len(x))
    return model(x)


y, quartiles = measure(forward, torch.tensor(images))
print("parameters:", size, "dtype:", y.dtype)
print("calls:", len(calls), "of batch", set(calls))
print("quartiles in ms:", quartiles * 1e3, file=sys.stderr)
# --8<-- [end:run]
