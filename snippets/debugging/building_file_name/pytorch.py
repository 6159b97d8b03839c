import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = torch.from_numpy(pixels)
# --8<-- [start:mistake]
model = nn.Linear(64, 10)
torch.save(model.state_dict(), "reader.h5")
# --8<-- [end:mistake]
arrays = len(torch.load("reader.h5"))
print("arrays in the file:", arrays)
