import platform
import sys

import torch

report = sys.stderr  # differs from machine to machine

# --8<-- [start:versions]
print("Python", platform.python_version(), file=report)
print("PyTorch", torch.__version__, file=report)
print("built for CUDA:", torch.version.cuda, file=report)
print("built for ROCm:", torch.version.hip, file=report)
# --8<-- [end:versions]

# --8<-- [start:devices]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
count = torch.accelerator.device_count()
print("accelerators:", count, file=report)
print("using:", device, file=report)
# --8<-- [end:devices]

# --8<-- [start:product]
x = torch.arange(9.0).reshape(3, 3).to(device)
product = x @ x
print("computed on:", product.device, file=report)
print("the product, the same everywhere:")
for row in product.tolist():
    print(row)
# --8<-- [end:product]
