import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
queries = rng.normal(size=(4, 6, 6)).astype("float32")
keys = rng.normal(size=(4, 6, 6)).astype("float32")
vector = rng.normal(size=6).astype("float32")
# --8<-- [end:given]

# --8<-- [start:matmul]
q = torch.tensor(queries, requires_grad=True)
k, v = torch.tensor(keys), torch.tensor(vector)
scores = torch.bmm(q, k.mT)
plain = torch.matmul(q, k)
print("scores:", tuple(scores.shape))
# --8<-- [end:matmul]

# --8<-- [start:vector]
applied = torch.mv(k[0], v)
inner, outer = torch.dot(v, v), torch.outer(v, v)
print("applied:", tuple(applied.shape))
# --8<-- [end:vector]

# --8<-- [start:einsum]
again = torch.einsum("bqd,bkd->bqk", q, k)
merged = torch.tensordot(q, k, dims=([1, 2], [1, 2]))
print("einsum:", tuple(again.shape))
# --8<-- [end:einsum]

# --8<-- [start:gradient]
(gradient,) = torch.autograd.grad((again**3).sum(), q)
print("gradient:", tuple(gradient.shape))
# --8<-- [end:gradient]
