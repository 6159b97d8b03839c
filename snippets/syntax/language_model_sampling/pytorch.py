import torch

# --8<-- [start:given]
import numpy as np

# Scores of 30 symbols, and 500 shared random numbers.
rng = np.random.default_rng(0)
scores = rng.normal(0, 2, 30).astype("float32")
uniform = rng.random(500)


def pick(p):
    edges = np.cumsum(p, dtype="float64")
    return np.searchsorted(edges[:-1], uniform * edges[-1])
# --8<-- [end:given]

logits = torch.from_numpy(scores)
# --8<-- [start:temperature]
hot = torch.softmax(logits / 1.5, dim=-1)
cold = torch.softmax(logits / 0.5, dim=-1)
# --8<-- [end:temperature]
# --8<-- [start:top_k]
kth = torch.topk(logits, 5).values[-1]
cut = logits.masked_fill(logits < kth, -torch.inf)
top_k = torch.softmax(cut, dim=-1)
# --8<-- [end:top_k]
# --8<-- [start:top_p]
p, order = torch.softmax(logits, 0).sort(descending=True)
keep = p.cumsum(0) - p < 0.8  # until 80 % are covered
top_p = torch.zeros(30).scatter(0, order, p * keep)
top_p = top_p / top_p.sum()
# --8<-- [end:top_p]
drawn = [pick(q.numpy()) for q in (hot, cold, top_k, top_p)]

names = "hot", "cold", "top k", "top p"
for name, d in zip(names, drawn):
    print(f"{name}: {len(set(d.tolist()))} symbols in use")
