import torch

# --8<-- [start:given]
labels = [3, 1, 2, 3]
# --8<-- [end:given]

# --8<-- [start:lists]
y = torch.tensor(labels)
print("labels:", y.dtype)
# --8<-- [end:lists]

# --8<-- [start:ranges]
index = torch.arange(50_000)
squares = index**2
print("last square:", squares[-1].item())

grid = torch.linspace(0, 1, 5)
print("grid:", grid.tolist(), grid.dtype)
# --8<-- [end:ranges]

# --8<-- [start:filled]
blank = torch.zeros(3, 3)
half = torch.full((3, 3), 0.5)
board = blank + half + torch.eye(3)
mask = torch.ones_like(board, dtype=torch.bool)
print("board:", board.sum().item(), mask.dtype)
# --8<-- [end:filled]

# --8<-- [start:onehot]
targets = torch.nn.functional.one_hot(y, 4).float()
print("targets:", tuple(targets.shape), targets.dtype)
# --8<-- [end:onehot]
