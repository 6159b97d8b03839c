import torch

# --8<-- [start:given]
import numpy as np

scores = np.array([-1.7, -0.2, 0.0, 0.6, 2.9], "float32")
levels = np.array([-1, 0, 255, 300], "int64")
weights = np.array([1.004, 2049.0, 0.1, 7e4], "float32")
# --8<-- [end:given]

# --8<-- [start:whole]
x = torch.tensor(scores)
counts = x.long()
small = x.int()
other = x.to(torch.int64)
ink = x.to(torch.bool)
flags = x.bool()
bits = torch.tensor(levels).to(torch.uint8)
back = ink.to(torch.int32).sum()
print(counts.tolist(), small.dtype)
print(ink.tolist(), int(back))
print(bits.tolist())
# --8<-- [end:whole]

# --8<-- [start:halves]
big = torch.tensor(weights)
half = big.half()
brain = big.to(torch.bfloat16)
again = big.to(torch.float16).to(torch.float32)
full = half.to(torch.float)
wide = big.to(torch.float64)
print("float16:", half.tolist())
print("bfloat16:", brain.tolist())
# --8<-- [end:halves]

# --8<-- [start:ranges]
limits = torch.finfo(torch.float16)
largest, step = limits.max, limits.eps
total = torch.tensor([3, 4]).type_as(x) + x[:2]
known = torch.is_tensor(total)
default = torch.tensor([3, 4]).dtype == torch.long
print(largest, step, total.dtype, known, default)
# --8<-- [end:ranges]

# --8<-- [start:by_class]
floats = torch.FloatTensor([1, 2, 3])
whole = torch.LongTensor([1, 2, 4])
mixed = floats / whole.to(torch.int)
print(floats.dtype, whole.dtype, mixed.dtype)
# --8<-- [end:by_class]
