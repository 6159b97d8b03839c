import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris

words = load_iris().DESCR.lower().split()
text = " ".join(words)[:400]
# --8<-- [end:given]

# --8<-- [start:symbols]
chars = sorted(set(text))
index = {c: i for i, c in enumerate(chars)}
ids = torch.tensor([index[c] for c in text])
# --8<-- [end:symbols]
# --8<-- [start:windows]
# a view: 33 symbols, every 8; no memory is copied
windows = ids.unfold(0, 33, 8)
x, y = windows[:, :-1], windows[:, 1:]
# --8<-- [end:windows]
# --8<-- [start:back]
again = "".join(chars[i] for i in ids)
# --8<-- [end:back]

print(f"{len(chars)} symbols, {len(ids)} letters")
print(f"inputs {tuple(x.shape)}, targets {tuple(y.shape)}")
