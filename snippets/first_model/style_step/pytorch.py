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

# --8<-- [start:model]
net = nn.Sequential(
    nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 1)
)
net.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})
loader = DataLoader(
    TensorDataset(torch.tensor(x), torch.tensor(y)),
    batch_size=64,
)
# --8<-- [end:model]

# --8<-- [start:step]
class Classifier(L.LightningModule):
    def __init__(self, net):
        super().__init__()
        self.automatic_optimization = False
        self.net = net
        self.loss = nn.BCEWithLogitsLoss()

    def training_step(self, batch, batch_idx):
        x, y = batch
        optimizer = self.optimizers()
        optimizer.zero_grad()
        value = self.loss(self.net(x), y)
        self.manual_backward(value)
        optimizer.step()
        self.log(
            "loss", value, on_step=False, on_epoch=True
        )

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)

    def on_train_epoch_end(self):
        metrics = self.trainer.callback_metrics
        history.append(metrics["loss"].item())
# --8<-- [end:step]

# --8<-- [start:run]
history = []
model = Classifier(net)
trainer = L.Trainer(
    max_epochs=3,
    accelerator="cpu",
    logger=False,
    enable_checkpointing=False,
    enable_progress_bar=False,
    enable_model_summary=False,
)
trainer.fit(model, loader)
# --8<-- [end:run]

final = [w.detach().numpy() for w in net.parameters()]
print("loss per epoch:", np.round(history, 3))
