import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
ones = digits.data[digits.target == 1][:6].astype("float32")
# --8<-- [end:given]

# --8<-- [start:spread]
x = torch.tensor(ones)  # six images of a 1
ink = x.sum(dim=1)
spread = torch.std(ink, correction=0)
variance = torch.var(ink, correction=0)
middle = torch.quantile(ink, 0.5)
print(f"std {spread:.3f} median {middle:.1f}")
# --8<-- [end:spread]

# --8<-- [start:moments]
variances, means = torch.var_mean(x, 0, correction=0)
width = torch.quantile(ink, 0.75) - ink.quantile(0.25)
print(f"mean variance: {variances.mean():.2f}")
# --8<-- [end:moments]

# --8<-- [start:gradient]
w = torch.tensor(ones.sum(1), requires_grad=True)
torch.std(w, correction=0).backward()
gradient = w.grad
print("gradient:", [round(g, 3) for g in gradient.tolist()])
# --8<-- [end:gradient]
