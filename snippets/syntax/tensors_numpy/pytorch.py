import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:4].astype("float32")
averages = np.array([0.25, 0.5, 1.0])  # float64
# --8<-- [end:given]

# --8<-- [start:share]
x = torch.as_tensor(pixels.copy())
pixels /= 16
print("largest pixel in x:", x.max().item())
# --8<-- [end:share]

# --8<-- [start:types]
weights = torch.from_numpy(averages).float()
print(weights.dtype, (weights * x[0, 2]).tolist())
# --8<-- [end:types]

# --8<-- [start:back]
w = torch.tensor([1.0, 2.0], requires_grad=True)
saved = w.detach().clone().numpy()
with torch.no_grad():
    w += 10
print("saved:", saved.tolist(), "now:", w.tolist())
# --8<-- [end:back]
