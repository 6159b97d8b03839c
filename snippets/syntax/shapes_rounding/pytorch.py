import torch

# --8<-- [start:given]
halves = [0.5, 1.5, 2.5, -1.5, -2.7]
whole = [7, -7, 8, -8]
# --8<-- [end:given]

# --8<-- [start:round]
x = torch.tensor(halves)
rounded = torch.round(x)
cut = torch.trunc(x).to(torch.int32)
print("round:", (rounded + 0.0).tolist())
# --8<-- [end:round]

# --8<-- [start:divide]
n = torch.tensor(whole, dtype=torch.int32)
down = torch.floor_divide(n, 3)
towards_zero = torch.div(n, 3, rounding_mode="trunc")
print("down:", down.tolist())
print("towards zero:", towards_zero.tolist())
# --8<-- [end:divide]

# --8<-- [start:remainder]
rest = torch.remainder(n, 3)
rest_c = torch.fmod(n, 3)
print("rest:", rest.tolist(), "as in C:", rest_c.tolist())
# --8<-- [end:remainder]

# --8<-- [start:clip]
w = torch.tensor(halves, requires_grad=True)
clipped = torch.clamp(w, -1.5, 1.5)
clipped.sum().backward()
gradient = w.grad
print("gradient:", gradient.tolist())
# --8<-- [end:clip]
