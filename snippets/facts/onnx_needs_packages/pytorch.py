import torch
from torch import nn

x = torch.ones(2, 4)
model = nn.Linear(4, 3).eval()
# --8<-- [start:mistake]
torch.onnx.export(model, (x,), "model.onnx")
# --8<-- [end:mistake]
print("written")
