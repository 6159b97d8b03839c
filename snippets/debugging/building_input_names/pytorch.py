import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
ink = pixels.sum(axis=1, keepdims=True)
# --8<-- [end:given]

x = torch.from_numpy(pixels)
size = torch.from_numpy(ink)
# --8<-- [start:mistake]
class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(65, 10)

    def forward(self, inputs):
        both = [inputs["image"], inputs["size"]]
        return self.out(torch.cat(both, dim=1))


model = Reader()
logits = model({"images": x, "size": size})
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
