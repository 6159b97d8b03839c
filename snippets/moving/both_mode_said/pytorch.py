# --8<-- [start:given]
import numpy as np

x = np.ones((4, 1000), "float32")
# --8<-- [end:given]
import torch
from torch import nn

inputs = torch.from_numpy(x)

# --8<-- [start:mode]
layer = nn.Dropout(0.5)
module = nn.Dropout(0.5)


layer.train()
train = layer(inputs)
module.eval()
infer = module(inputs)
# --8<-- [end:mode]
train = "drops" if (train == 0).any() else "keeps"
infer = "drops" if (infer == 0).any() else "keeps"
print("after train():", train)
print("after eval():", infer)
