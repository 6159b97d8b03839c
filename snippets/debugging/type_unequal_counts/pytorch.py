import torch
from torch.utils.data import TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(pixels)  # 20 images
y = torch.from_numpy(labels[1:])  # 19 labels
dataset = TensorDataset(x, y)
# --8<-- [end:mistake]
print("samples:", len(dataset))
