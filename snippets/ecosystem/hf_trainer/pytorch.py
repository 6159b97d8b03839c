import torch
from torch import nn
from transformers import (
    PrinterCallback, Trainer, TrainingArguments
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("int64")
rng = np.random.default_rng(0)
start = rng.normal(0, 1, (3, 13)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:train]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(13, 3)

    def forward(self, x, labels):
        logits = self.net(x)
        loss = nn.functional.cross_entropy(logits, labels)
        return {"loss": loss, "logits": logits}


model = Reader()
model.net.weight.data = torch.from_numpy(start)
model.net.bias.data.zero_()
data = [{"x": a, "labels": b} for a, b in zip(x, y)]
trainer = Trainer(model, TrainingArguments(
    learning_rate=0.05,
    num_train_epochs=20,
    per_device_train_batch_size=len(data),
    use_cpu=True,
    logging_strategy="epoch",
    save_strategy="no",
    report_to="none",
    disable_tqdm=True,
), train_dataset=data)
trainer.remove_callback(PrinterCallback)
trainer.train()
# --8<-- [end:train]
losses = [
    entry["loss"] for entry in trainer.state.log_history
    if "loss" in entry
]
kernel = model.net.weight.detach()
print("loss:", [round(loss, 2) for loss in losses[::6]])
