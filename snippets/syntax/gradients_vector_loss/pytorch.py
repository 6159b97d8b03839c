import torch

# --8<-- [start:given]
outputs = [1.0, 2.0, 3.0, 6.0]
targets = [0.0, 2.0, 4.0, 4.0]
# --8<-- [end:given]

# --8<-- [start:loss]
x, y = torch.tensor(outputs), torch.tensor(targets)
w = torch.tensor(1.0, requires_grad=True)
losses = (w * x - y) ** 2
losses.backward()
print("slope:", w.grad.item())
# --8<-- [end:loss]
