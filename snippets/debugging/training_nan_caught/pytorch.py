import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

# --8<-- [start:mistake]
torch.autograd.set_detect_anomaly(True)
x = torch.tensor(pixels[:4], requires_grad=True)
squares = ((x - x[0]) ** 2).sum(1)
distance = torch.sqrt(squares)  # 0 for the first
loss = distance.mean()
loss.backward()
# --8<-- [end:mistake]
finite = bool(torch.isfinite(x.grad).all())
print("all finite:", finite)
