import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
# --8<-- [end:given]

logits = torch.from_numpy(scores).requires_grad_()
y = torch.from_numpy(labels)

# --8<-- [start:logits]
loss_fn = nn.CrossEntropyLoss()
from_logits = loss_fn(logits, y)
# --8<-- [end:logits]

# --8<-- [start:probabilities]
p = logits.softmax(dim=1)
from_probabilities = nn.NLLLoss()(p.log(), y)
# --8<-- [end:probabilities]

# --8<-- [start:one_hot]
rows = F.one_hot(y, num_classes=4).float()
one_hot = F.cross_entropy(logits, rows)
# --8<-- [end:one_hot]

# --8<-- [start:each]
each = F.cross_entropy(logits, y, reduction="none")
# --8<-- [end:each]

from_logits.backward()
gradient = logits.grad
for name, value in [
    ("from logits", from_logits),
    ("from probabilities", from_probabilities),
    ("from one-hot rows", one_hot),
]:
    print(f"{name:19}{value:.4f}")
print(f"largest of the six {each.max():.3f}")
