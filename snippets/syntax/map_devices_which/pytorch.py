import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:ask]
found = torch.cuda.is_available()
count = torch.cuda.device_count()
chips = torch.backends.mps.is_available()
name = "cuda" if found else "mps" if chips else "cpu"
print("GPU:", found, "- number:", count)
# --8<-- [end:ask]

# --8<-- [start:move]
device = torch.device(name)
x = torch.tensor(pixels).to(device)
total = (x * 2).sum().cpu()
print("total:", int(total))
# --8<-- [end:move]

# --8<-- [start:switches]
torch.backends.cuda.matmul.allow_tf32 = True
fast = torch.backends.cuda.matmul.allow_tf32
print("TF32 allowed:", fast)
# --8<-- [end:switches]
