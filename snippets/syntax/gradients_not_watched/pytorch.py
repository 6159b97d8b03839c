import torch

# --8<-- [start:given]
pixels = [1.0, 2.0]
# --8<-- [end:given]

# --8<-- [start:constant]
x = torch.tensor(pixels)
loss = (x**2).sum()
loss.backward()
print("gradient:", x.grad.tolist())
# --8<-- [end:constant]
