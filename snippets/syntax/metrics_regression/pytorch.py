import torch
import torchmetrics

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = np.c_[x, np.ones(len(x))]
w = np.linalg.lstsq(x[:300], y[:300], rcond=None)[0]
output = (x[300:] @ w).astype("float32")
truth = y[300:].astype("float32")
# --8<-- [end:given]

p, y = torch.from_numpy(output), torch.from_numpy(truth)
# --8<-- [start:root]
root = torchmetrics.MeanSquaredError(squared=False)(p, y)
absolute = torchmetrics.MeanAbsoluteError()(p, y)
# --8<-- [end:root]
# --8<-- [start:explained]
r2 = torchmetrics.R2Score()(p, y)
correlation = torchmetrics.PearsonCorrCoef()(p, y)

# --8<-- [end:explained]
# --8<-- [start:share]
metric = torchmetrics.MeanAbsolutePercentageError()
percentage = 100 * metric(p, y)
log_error = torchmetrics.MeanSquaredLogError()(p, y)
# --8<-- [end:share]
a, b = p.reshape(-1, 2), y.reshape(-1, 2)
# --8<-- [start:angle]
metric = torchmetrics.CosineSimilarity(reduction="mean")
cosine = metric(a, b)
# --8<-- [end:angle]
print(f"root {root:.2f}, absolute {absolute:.2f}")
print(f"R2 {r2:.3f}, correlation {correlation:.3f}")
print(f"{percentage:.1f} per cent, log {log_error:.3f}")
print(f"cosine {cosine:.3f}")
