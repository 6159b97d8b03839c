import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 1, 20).astype("float32")
counts = rng.poisson(2.0, 20).astype("float32")
# --8<-- [end:given]

output = torch.from_numpy(scores).requires_grad_()
y = torch.from_numpy(counts)
# --8<-- [start:loss]
rate = torch.exp(output)
loss = nn.PoissonNLLLoss(log_input=False)(rate, y)
# --8<-- [end:loss]
loss.backward()
gradient = output.grad
print(f"loss {loss:.4f}")
