import torch
from torch import distributions, nn

# --8<-- [start:mistake]
net = nn.Linear(1, 2)


def model(x):
    mean, log_scale = net(x).unbind(-1)
    return distributions.Normal(mean, log_scale.exp())


out = model(torch.ones(5, 1))
kind = type(out).__name__
# --8<-- [end:mistake]
print("the model returns:", kind)
