import torch
from tensorboard.backend.event_processing import (
    event_accumulator,
)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:400] / 16).astype("float32")
y = y[:400].astype("int64")
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (64, 10)).astype("float32")
# --8<-- [end:given]

model = nn.Linear(64, 10)
model.weight.data = torch.from_numpy(kernel.T)
model.bias.data.zero_()
x, y = torch.from_numpy(x), torch.from_numpy(y)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
# --8<-- [start:write]
writer = SummaryWriter("logs/pytorch")
for epoch in range(10):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    writer.add_scalar("epoch_loss", loss.item(), epoch)
    writer.add_histogram("kernel", model.weight, epoch)
writer.add_text("note", "digits, one layer", 0)
writer.close()
# --8<-- [end:write]

# --8<-- [start:read]
events = event_accumulator.EventAccumulator(writer.log_dir)
events.Reload()
scalars = events.Scalars("epoch_loss")
steps = [event.step for event in scalars]
losses = [event.value for event in scalars]
last = events.Histograms("kernel")[-1].histogram_value
counted, total = last.num, last.sum
# --8<-- [end:read]
text = events.Tensors("note/text_summary")[0].tensor_proto
note = text.string_val[0].decode()
print("loss:", np.round(losses, 2)[::3])
print(f"{counted:.0f} weights in the last histogram")
print("note:", note)
