# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
# --8<-- [end:given]

import torch

# --8<-- [start:precision]
x = torch.tensor(images)
y = x.T @ x
rounded = torch.get_float32_matmul_precision() != "highest"
# --8<-- [end:precision]
print("float32 products may be rounded:", rounded)
