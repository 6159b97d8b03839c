import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:nan]
x = torch.tensor(pixels)
spread = x.max(dim=0).values - x.min(dim=0).values
scaled = (x - x.mean(dim=0)) / spread
bad = torch.isnan(scaled).any(dim=0)
print("blank pixels:", torch.count_nonzero(bad).item())
clean = torch.nan_to_num(scaled)
finite = torch.isfinite(clean).all()
print("finite:", finite.item())
# --8<-- [end:nan]

# --8<-- [start:close]
third = torch.tensor(1.0) / 3
near = torch.tensor(0.333333)
close = torch.isclose(third, near)
same = torch.equal(third, near)
print("close:", close.item(), "equal:", same)
# --8<-- [end:close]
