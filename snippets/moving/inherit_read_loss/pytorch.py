import torch

x = torch.tensor([1.0, 2.0])
# --8<-- [start:read]
loss = (x**2).mean()
print("loss:", loss.data[0])
# --8<-- [end:read]
