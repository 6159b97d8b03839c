import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (3, 9, 5)).astype("float32")
labels = np.array([
    [1, 2, 2, 4], [3, 1, 0, 0], [4, 3, 1, 0],
])
lengths = np.array([4, 2, 3])
# --8<-- [end:given]

logits = torch.from_numpy(scores.transpose(1, 0, 2).copy())
logits.requires_grad_()  # (T, N, C)
y = torch.from_numpy(labels)
long = torch.full((3,), 9)
short = torch.from_numpy(lengths)
log_p = logits.log_softmax(dim=2)
# --8<-- [start:each]
ctc = nn.CTCLoss(blank=0, reduction="none")
each = ctc(log_p, y, long, short)
# --8<-- [end:each]
# --8<-- [start:loss]
ctc = nn.CTCLoss(blank=0, reduction="none")
loss = ctc(log_p, y, long, short).mean()
# --8<-- [end:loss]
loss.backward()
gradient = logits.grad
print(f"loss {loss:.3f}")
