import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:join]
x = torch.tensor(pixels)
wide = torch.cat([x[0], x[1]], dim=1)
pair_of = torch.stack([x[0], x[1]])
print("cat:", tuple(wide.shape))
print("stack:", tuple(pair_of.shape))
# --8<-- [end:join]

# --8<-- [start:split]
first = torch.split(x, 4)[0]
print("first part:", len(first), "images")
small, large = torch.split(x, [3, 5])
print("parts:", len(small), len(large))
# --8<-- [end:split]

# --8<-- [start:chunk]
chunks = torch.chunk(x, 3)
even = torch.tensor_split(x, 3)
print("chunk:", [len(c) for c in chunks])
print("even:", [len(c) for c in even])
# --8<-- [end:chunk]

# --8<-- [start:unbind]
images = torch.unbind(x)
print(len(images), "images")
# --8<-- [end:unbind]
