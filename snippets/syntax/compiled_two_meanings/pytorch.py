# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:640].astype("float32") / 16
labels = target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b1, b2 = np.zeros(32, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def build():
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    names = ["0.weight", "0.bias", "2.weight", "2.bias"]
    weights = [w1.T, b1, w2.T, b2]
    tensors = [torch.tensor(w) for w in weights]
    model.load_state_dict(dict(zip(names, tensors)))
    return model


# --8<-- [start:train]
data = TensorDataset(
    torch.tensor(images), torch.tensor(labels)
)
loader = DataLoader(data, batch_size=32)


def train(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    history = []
    for epoch in range(2):
        total = 0.0
        for x, y in loader:
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        history.append(total / len(loader))
    return history
# --8<-- [end:train]


# --8<-- [start:compile]
def compiled(backend):
    model = build()
    model.compile(backend=backend)
    return model
# --8<-- [end:compile]


# --8<-- [start:modes]
modes = {
    "eager": train(build()),
    "captured": train(compiled("eager")),
    "backward too": train(compiled("aot_eager")),
}
# --8<-- [end:modes]
for name, history in modes.items():
    print(f"{name}:", np.round(history, 3))
