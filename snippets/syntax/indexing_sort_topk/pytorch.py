import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:sort]
x, y = torch.tensor(pixels), torch.tensor(labels)
ink = x.sum(dim=1)
ordered, order = torch.sort(ink, stable=True)
print("least ink:", ordered[0].item(), y[order[0]].item())
# --8<-- [end:sort]

# --8<-- [start:topk]
best, places = torch.topk(ink[:20], k=3)
print("most ink:", best.tolist())
across, _ = torch.topk(x, k=2, dim=0)
print("per pixel:", tuple(across.shape))
# --8<-- [end:topk]

# --8<-- [start:unique]
seen = torch.tensor([3, 1, 3, 2])
values, inverse, counts = torch.unique(
    seen, return_inverse=True, return_counts=True
)
print("values:", values.tolist(), counts.tolist())
# --8<-- [end:unique]

# --8<-- [start:bins]
edges = torch.tensor([200.0, 300.0, 400.0])
bins = torch.searchsorted(edges, ink, right=True)
same = torch.bucketize(ink, edges, right=True)
sizes = torch.bincount(bins)
print("images per bin:", sizes.tolist())
# --8<-- [end:bins]
