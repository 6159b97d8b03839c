import torch
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np

hours = np.arange(240)
series = np.round(np.sin(hours * np.pi / 12), 2)
series = (series + hours // 24).astype("float32")
past = 48
# --8<-- [end:given]

# --8<-- [start:windows]
windows = torch.from_numpy(series).unfold(0, past + 1, 1)
loader = DataLoader(
    TensorDataset(windows[:, :past], windows[:, past]),
    batch_size=32,
)
x, y = next(iter(loader))
# --8<-- [end:windows]

all_x = torch.cat([x for x, y in loader])
all_y = torch.cat([y for x, y in loader])
print("windows:", tuple(all_x.shape))
print("end of the first window:", x[0, -2:].numpy())
print("its target:", round(y[0].item(), 2))
