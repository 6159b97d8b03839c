import platform

import torch

# --8<-- [start:versions]
print("Python", platform.python_version())
print("PyTorch", torch.__version__)
print("built for CUDA:", torch.version.cuda)
print("built for ROCm:", torch.version.hip)
# --8<-- [end:versions]

# --8<-- [start:devices]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
print("accelerators:", torch.accelerator.device_count())
print("using:", device)
# --8<-- [end:devices]

# --8<-- [start:product]
x = torch.arange(9.0).reshape(3, 3).to(device)
product = x @ x
print("product:", product.cpu().tolist())
print("computed on:", product.device)
# --8<-- [end:product]
