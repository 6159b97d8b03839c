import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
labels = digits.target[:100].astype("int64")
noise = np.random.default_rng(0).normal(0, 0.6, (100, 10))
scores = (np.eye(10)[labels] + noise).astype("float32")
# --8<-- [end:given]

# --8<-- [start:argmax]
x, y = torch.tensor(scores), torch.tensor(labels)
overall = torch.argmax(x)
guess = torch.argmax(x, dim=1)
print("largest of all at", overall.item())
print("right:", (guess == y).sum().item(), "of 100")
# --8<-- [end:argmax]

# --8<-- [start:max]
best, place = torch.max(x, dim=1)
highest = torch.amax(x, dim=1)
print("best of the first:", f"{best[0].item():.2f}")
# --8<-- [end:max]

# --8<-- [start:top_k]
three = x.topk(3).indices
found = (three == y[:, None]).any(dim=1)
print("in the best three:", found.sum().item())
# --8<-- [end:top_k]
