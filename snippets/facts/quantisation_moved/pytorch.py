import torch
from torch import nn

model = nn.Sequential(nn.Linear(32, 8)).eval()
# --8<-- [start:mistake]
from torch.ao.quantization import quantize_dynamic

small = quantize_dynamic(model, {nn.Linear})
# --8<-- [end:mistake]
print("quantised:", type(small[0]).__name__)
