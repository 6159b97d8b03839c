import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[:6].astype("float32")
# --8<-- [end:given]

# --8<-- [start:norm]
x = torch.tensor(images, requires_grad=True)
length = torch.linalg.vector_norm(x, dim=1)

(gradient,) = torch.autograd.grad(length.sum(), x)
finite = torch.isfinite(gradient).sum()
print(finite.item(), "of", x.numel(), "finite")
# --8<-- [end:norm]

# --8<-- [start:std]
spread = torch.std(x, dim=0, correction=0)


(slope,) = torch.autograd.grad(spread.sum(), x)
usable = torch.isfinite(slope).sum()
print(usable.item(), "of", x.numel(), "finite")
# --8<-- [end:std]
