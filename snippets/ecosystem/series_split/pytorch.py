import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
hours = np.arange(1800)
day, past = 24, 72
level = np.cumsum(rng.normal(0, 0.08, len(hours)))
series = np.sin(hours * 2 * np.pi / day) + level
series = (series + rng.normal(0, 0.1, len(hours)))
mean, deviation = series[:1000].mean(), series[:1000].std()
series = ((series - mean) / deviation).astype("float32")
# --8<-- [end:given]

# --8<-- [start:split]
windows = torch.from_numpy(series).unfold(0, past + day, 1)
order = torch.arange(len(windows))
train = windows[order[:1000]]
test = windows[order[1000 + past:]]
# --8<-- [end:split]

# --8<-- [start:train]
model = nn.Linear(past, day)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.02, momentum=0.9
)
for _ in range(60):
    forecast = model(train[:, :past])
    loss = ((forecast - train[:, past:]) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
# --8<-- [end:train]

# --8<-- [start:test]
with torch.no_grad():
    forecast = model(test[:, :past])
truth, yesterday = test[:, past:], test[:, past - day:past]
error = (forecast - truth).abs().mean()
naive = (yesterday - truth).abs().mean()
# --8<-- [end:test]
print(f"error of the model {error.item():.3f}")
print(f"of 'as yesterday'  {naive.item():.3f}")
