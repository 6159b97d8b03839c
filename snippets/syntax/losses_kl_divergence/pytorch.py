import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 5)).astype("float32")
teacher = rng.dirichlet(np.ones(5), 6).astype("float32")
# --8<-- [end:given]

logits = torch.from_numpy(scores).requires_grad_()
target = torch.from_numpy(teacher)
# --8<-- [start:loss]
log_p = logits.log_softmax(dim=1)
loss_fn = nn.KLDivLoss(reduction="batchmean")
loss = loss_fn(log_p, target)
# --8<-- [end:loss]
loss.backward()
gradient = logits.grad
print(f"loss {loss:.4f}")
