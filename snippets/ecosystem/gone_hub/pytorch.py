import torch

# --8<-- [start:repository]
with open("hubconf.py", "w") as file:
    file.write("""
from torch import nn

dependencies = ["torch"]


def reader(classes=10):
    return nn.Linear(64, classes)
""")
# --8<-- [end:repository]

# --8<-- [start:mistake]
model = torch.hub.load(".", "reader", source="local")
shape = tuple(model(torch.ones(2, 64)).shape)
# --8<-- [end:mistake]
print("scores:", shape)
