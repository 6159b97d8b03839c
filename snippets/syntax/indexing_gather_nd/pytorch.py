import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images.astype("float32")
labels = digits.target.astype("int64")
places = [[0, 2, 3], [5, 4, 4], [7, 6, 5], [5, 4, 4]]
amounts = [1.0, 2.0, 3.0, 10.0]
# --8<-- [end:given]

# --8<-- [start:gather_nd]
x = torch.tensor(pixels, requires_grad=True)
where = torch.tensor(places)
values = x[where.unbind(dim=1)]
print("values:", values.tolist())
# --8<-- [end:gather_nd]

# --8<-- [start:scatter_nd]
empty = torch.zeros(8, 8, 8)
spots = empty.index_put(
    where.unbind(dim=1), torch.tensor(amounts),
    accumulate=True,
)
print("pixel (5, 4, 4):", spots[5, 4, 4].item())
# --8<-- [end:scatter_nd]

# --8<-- [start:update]
unique = where[:3].unbind(dim=1)
painted = x.detach()[:8].index_put(
    unique, torch.tensor(amounts[:3])
)
print("ink:", painted.sum().item())
# --8<-- [end:update]

# --8<-- [start:gradient]
(values**2).sum().backward()
gradient = x.grad
print("slope:", gradient[5, 4, 4].item())
# --8<-- [end:gradient]
