import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:compare]
x, y = torch.tensor(pixels[0]), torch.tensor(pixels[1])
under = torch.lt(x, y).sum()
over = torch.gt(x, y).sum()
most = torch.le(x, y).sum()
least = torch.ge(x, y).sum()
unlike = torch.ne(x, y).sum()
print([int(n) for n in (under, over, most, least, unlike)])
# --8<-- [end:compare]

# --8<-- [start:combine]
both = torch.logical_and(x > 8, y > 8).sum()
either = torch.logical_or(x > 8, y > 8).sum()
empty = torch.logical_not(x > 0).sum()
middle = ((x > 4) & (x < 12)).sum()
print([int(n) for n in (both, either, empty, middle)])
# --8<-- [end:combine]

# --8<-- [start:insist]
def alike(a, b):
    try:
        torch.testing.assert_close(a, b)
    except AssertionError:
        return False
    return True

found = [alike(x, x.clone()), alike(x, y)]
print("alike:", found)
# --8<-- [end:insist]
