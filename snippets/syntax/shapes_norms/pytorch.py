import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

image = load_digits().images[0].astype("float32")
tiny = image[:2] * 1e-9
# --8<-- [end:given]

# --8<-- [start:norm]
x = torch.tensor(image)
size = torch.linalg.norm(x)
stretch = torch.linalg.matrix_norm(x, ord=2)
rows = torch.linalg.vector_norm(x, dim=1)
print(f"size {size:.2f} stretch {stretch:.2f}")
# --8<-- [end:norm]

# --8<-- [start:unit]
small = torch.tensor(tiny)
unit = torch.nn.functional.normalize(small, dim=1)
print("length:", f"{torch.linalg.norm(unit[0]):.3f}")
# --8<-- [end:unit]

# --8<-- [start:total]
soft = torch.logsumexp(x, dim=1)
product = torch.prod(x[2, 1:4])
highest = x.amax(dim=(0, 1))
print("product:", product.item(), highest.item())
# --8<-- [end:total]
