import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = (digits.images[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.from_numpy(images)  # image, row, pixel
lstm = nn.LSTM(8, 16)
output, (state, _) = lstm(x)
print("states:", state[-1].shape[0], "for 20 images")
# --8<-- [end:mistake]
