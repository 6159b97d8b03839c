import torch
from torch.utils.data import DataLoader


# --8<-- [start:given]
rows = list(range(500))
# --8<-- [end:given]


# --8<-- [start:order]
def make():
    draw = torch.Generator().manual_seed(7)
    return DataLoader(
        rows, batch_size=50, shuffle=True, generator=draw
    )
# --8<-- [end:order]


def order(loader):
    return torch.cat(list(loader))


loader = make()
first, second = order(loader), order(loader)
again = order(make())

new_order = not torch.equal(first, second)
repeats = torch.equal(first, again)
complete = sorted(first.tolist()) == rows
print("another order in epoch 2:", new_order)
print("the same order in a new run:", repeats)
