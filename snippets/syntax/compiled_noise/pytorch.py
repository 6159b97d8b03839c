import numpy as np
import torch

# --8<-- [start:noise]
@torch.compile(backend="aot_eager", fullgraph=True)
def jitter(x):
    return x + 0.1 * torch.randn(x.shape)


x = torch.zeros(4)
draws = torch.stack([jitter(x) for _ in range(5)])
# --8<-- [end:noise]
different = len(np.unique(draws, axis=0))
print("different draws:", different, "of 5")
