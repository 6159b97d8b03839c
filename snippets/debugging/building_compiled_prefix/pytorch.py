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
compiled = torch.compile(model)
torch.save(compiled.state_dict(), "reader.pt")

plain = nn.Linear(64, 10)
plain.load_state_dict(torch.load("reader.pt"))
# --8<-- [end:mistake]
same = torch.equal(plain(x), model(x))
print("same answers:", same)
