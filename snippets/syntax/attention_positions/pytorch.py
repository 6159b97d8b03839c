import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:32].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)
table = rng.normal(0, 0.3, (8, 8)).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(columns)
# --8<-- [start:learnt]
place = nn.Embedding(8, 8)
place.load_state_dict({"weight": torch.from_numpy(table)})
learnt = x + place(torch.arange(x.shape[1]))
# --8<-- [end:learnt]
# --8<-- [start:waves]
steps = torch.arange(8)[:, None]
speed = 10000 ** (-torch.arange(0, 8, 2) / 8)
waves = torch.zeros(8, 8)
waves[:, 0::2] = torch.sin(steps * speed)
waves[:, 1::2] = torch.cos(steps * speed)
# --8<-- [end:waves]
total = learnt + waves
(total**3).mean().backward()
gradient = place.weight.grad

print(f"place 3, wave 0: {waves[3, 0]:.4f}")
print(f"sum {total.sum():.2f}")
