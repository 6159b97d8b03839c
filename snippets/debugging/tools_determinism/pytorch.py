# --8<-- [start:mistake]
import torch

torch.use_deterministic_algorithms(True)
noise = torch.rand(3)
# --8<-- [end:mistake]
print("drawn:", len(noise))
