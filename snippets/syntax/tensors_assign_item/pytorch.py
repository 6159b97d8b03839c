import torch

# --8<-- [start:given]
start = [3.0, 1.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:write]
w = torch.tensor(start, requires_grad=True)
w[0] = 0.0
print(w.tolist())
# --8<-- [end:write]
