import torch
from torch import nn

# --8<-- [start:draw]
seed = torch.Generator().manual_seed(1)
a = torch.randn(1000, generator=seed)
b = torch.randn(1000, generator=seed)
# --8<-- [end:draw]

# --8<-- [start:layers]
first, second = nn.Linear(64, 32), nn.Linear(64, 32)
for layer in (first, second):
    nn.init.normal_(layer.weight, generator=seed)
# --8<-- [end:layers]

draws_equal = torch.equal(a, b)
layers_equal = torch.equal(first.weight, second.weight)
print("two draws equal: ", draws_equal)
print("two layers equal:", layers_equal)
