# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:200].astype("float32") / 16
labels = np.eye(10, dtype="float32")[target[:200]]
# --8<-- [end:given]

import torch

graphs = []


def count(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


# --8<-- [start:step]
x, y = torch.tensor(images), torch.tensor(labels)
rate = torch.tensor(0.05)


@torch.compile(backend=count, fullgraph=True)
def step(w):
    error = x @ w - y
    gradient = 2 * x.T @ error / len(x)
    loss = (error * error).sum(dim=1).mean()
    return w - rate * gradient, loss
# --8<-- [end:step]


# --8<-- [start:train]
w = torch.zeros(64, 10)
history = []
for i in range(20):
    rate.mul_(0.9)
    w, loss = step(w)
    history.append(loss.item())
# --8<-- [end:train]
print("first and last loss:", *np.round(history, 3)[[0, -1]])
print("times compiled:", len(graphs))
