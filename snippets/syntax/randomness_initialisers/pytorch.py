import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

inputs, units = 256, 128
seeds = range(24)
# --8<-- [end:given]


# --8<-- [start:glorot_uniform]
def glorot_uniform(w):
    nn.init.xavier_uniform_(w)
# --8<-- [end:glorot_uniform]


# --8<-- [start:glorot_normal]
def glorot_normal(w):
    nn.init.xavier_normal_(w)
# --8<-- [end:glorot_normal]


# --8<-- [start:he_uniform]
def he_uniform(w):
    nn.init.kaiming_uniform_(w)
# --8<-- [end:he_uniform]


# --8<-- [start:he_normal]
def he_normal(w):
    nn.init.kaiming_normal_(w)
# --8<-- [end:he_normal]


# --8<-- [start:orthogonal]
def orthogonal(w):
    nn.init.orthogonal_(w)
# --8<-- [end:orthogonal]


# --8<-- [start:normal]
def normal(w):
    nn.init.normal_(w, std=0.05)
# --8<-- [end:normal]


# --8<-- [start:uniform]
def uniform(w):
    nn.init.uniform_(w, -0.05, 0.05)
# --8<-- [end:uniform]


makes = [
    glorot_uniform, glorot_normal, he_uniform, he_normal,
    orthogonal, normal, uniform,
]
spread = {make.__name__: [] for make in makes}
for seed in seeds:
    for make in makes:
        torch.manual_seed(seed)
        w = torch.empty(units, inputs)
        make(w)
        spread[make.__name__].append(w.std().item())

for name, values in spread.items():
    print(f"{name:15} {np.mean(values):.4f}")
