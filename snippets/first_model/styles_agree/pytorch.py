# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:500, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:500].reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import lightning as L
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

loss = nn.BCEWithLogitsLoss()
data = TensorDataset(torch.tensor(x), torch.tensor(y))
loader = DataLoader(data, batch_size=64)


def fresh():
    net = nn.Sequential(
        nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 1)
    )
    net.load_state_dict({
        "0.weight": torch.tensor(w1.T),
        "0.bias": torch.tensor(b1),
        "2.weight": torch.tensor(w2.T),
        "2.bias": torch.tensor(b2),
    })
    return net


def by_hand():
    net = fresh()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for epoch in range(3):
        for x_batch, y_batch in loader:
            optimizer.zero_grad()
            loss(net(x_batch), y_batch).backward()
            optimizer.step()
    return net


class Supplied(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = fresh()

    def training_step(self, batch, batch_idx):
        x_batch, y_batch = batch
        return loss(self.net(x_batch), y_batch)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


class OwnStep(Supplied):
    def __init__(self):
        super().__init__()
        self.automatic_optimization = False

    def training_step(self, batch, batch_idx):
        x_batch, y_batch = batch
        optimizer = self.optimizers()
        optimizer.zero_grad()
        value = loss(self.net(x_batch), y_batch)
        self.manual_backward(value)
        optimizer.step()


def by_lightning(model):
    trainer = L.Trainer(
        max_epochs=3,
        accelerator="cpu",
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )
    trainer.fit(model, loader)
    return model.net


# --8<-- [start:compare]
x_all, y_all = data.tensors
ends = {}
with torch.no_grad():
    ends["at the start"] = loss(fresh()(x_all), y_all)
for name, net in [
    ("loop by hand", by_hand()),
    ("supplied loop", by_lightning(Supplied())),
    ("own step", by_lightning(OwnStep())),
]:
    with torch.no_grad():
        ends[name] = loss(net(x_all), y_all)

for name, value in ends.items():
    print(f"{name:14} {value.item():.4f}")
# --8<-- [end:compare]
