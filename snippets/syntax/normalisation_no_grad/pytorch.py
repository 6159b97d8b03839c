import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
# --8<-- [end:given]

norm = nn.BatchNorm1d(64)
# --8<-- [start:check]
norm.train()
with torch.no_grad():  # stops gradients, not statistics
    checked = norm(torch.from_numpy(x))
after_check = norm.running_mean.clone()
# --8<-- [end:check]
# --8<-- [start:frozen]
norm.eval()
norm(torch.from_numpy(x + 1))
after_eval = norm.running_mean.clone()
# --8<-- [end:frozen]

print(f"after one checking pass {after_check.mean():.4f}")
print(f"after eval {after_eval.mean():.4f}")
