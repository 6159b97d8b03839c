import lightning
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data / 16).astype("float32")
labels = digits.target

rng = np.random.default_rng(0)
order = rng.permutation(1797)
train, test = order[:1437], order[1437:]
epochs = [rng.permutation(train)[:1408] for _ in range(10)]
batches = np.reshape(epochs, (220, 64))

w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:model]
class DigitReader(lightning.LightningModule):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(64, 32),
            nn.ReLU(),
            nn.Linear(32, 10),
        )
        self.loss_fn = nn.CrossEntropyLoss()

    def training_step(self, batch):
        x, y = batch
        return self.loss_fn(self.net(x), y)

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.1)


model = DigitReader()
# --8<-- [end:model]
model.net.load_state_dict({
    "0.weight": torch.tensor(w1.T),
    "0.bias": torch.tensor(b1),
    "2.weight": torch.tensor(w2.T),
    "2.bias": torch.tensor(b2),
})

# --8<-- [start:fit]
rows = batches.reshape(-1)
x = torch.tensor(pixels[rows])
y = torch.tensor(labels[rows])
data = DataLoader(TensorDataset(x, y), batch_size=64)

trainer = lightning.Trainer(
    max_epochs=1,
    accelerator="cpu",
    logger=False,
    enable_checkpointing=False,
    enable_progress_bar=False,
    enable_model_summary=False,
)
trainer.fit(model, data)
print(f"{trainer.global_step} steps")
# --8<-- [end:fit]

# --8<-- [start:evaluate]
model.eval()
with torch.inference_mode():
    logits = model.net(torch.tensor(pixels[test]))
right = logits.argmax(dim=1) == torch.tensor(labels[test])
accuracy = right.float().mean().item()
print(f"accuracy: {accuracy:.3f}")
# --8<-- [end:evaluate]
