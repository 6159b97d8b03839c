import torch

# --8<-- [start:imports]
from torch._six import inf
# --8<-- [end:imports]

x = torch.tensor([3.0, 4.0])
print("largest:", torch.linalg.vector_norm(x, inf).item())
