import torch

# --8<-- [start:threads]
torch.set_num_interop_threads(2)
x = torch.ones(2) + 1

torch.set_num_interop_threads(1)
# --8<-- [end:threads]
print("x:", x.tolist())
