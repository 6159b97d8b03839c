# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
logits = rng.normal(size=(3, 12)).astype("float32") * 2
noise = rng.gumbel(size=(3, 12)).astype("float32")
# --8<-- [end:given]

import torch

logits, noise = torch.tensor(logits), torch.tensor(noise)


# --8<-- [start:solution]
def probabilities(logits, k, temperature):
    """Of the k likeliest tokens; the rest exactly 0."""
    smallest = logits.topk(k, dim=-1).values[:, -1:]
    low = logits < smallest
    kept = logits.masked_fill(low, float("-inf"))
    return (kept / temperature).softmax(dim=-1)


def draw(probabilities, noise):
    """Gumbel noise turns an argmax into a draw."""
    return (probabilities.log() + noise).argmax(dim=-1)
# --8<-- [end:solution]


# --8<-- [start:test]
p = probabilities(logits, k=4, temperature=0.7)
token = draw(p, noise)
print("kept:", (p > 0).sum(dim=-1).tolist())
print("sums:", [round(s, 4) for s in p.sum(dim=-1).tolist()])
print("drawn:", token.tolist())
# --8<-- [end:test]
