from torch.utils.data import DataLoader

# --8<-- [start:given]
import numpy as np

examples = [(1.75, 0), (1.62, 1), (1.8, 1)]
heights, classes = map(list, zip(*examples))
# --8<-- [end:given]

# --8<-- [start:batch]
loader = DataLoader(examples, batch_size=3)
x, y = next(iter(loader))
# --8<-- [end:batch]
print(x.dtype, y.dtype)
