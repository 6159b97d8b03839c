import torch

x = torch.ones(4, 2)
# --8<-- [start:layer]
layer = torch.legacy.nn.Linear(2, 1)
y = layer(x)
# --8<-- [end:layer]
print("shape:", list(y.shape))
