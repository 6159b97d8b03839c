import torch
from torch import distributions as D

# --8<-- [start:given]
import numpy as np

mean = np.array([0.5, -1.0], "float32")
lower = np.array([[0.8, 0.0], [0.3, 0.6]], "float32")
# --8<-- [end:given]

# --8<-- [start:divergence]
center = torch.tensor(mean, requires_grad=True)
q = D.MultivariateNormal(
    center, scale_tril=torch.tensor(lower)
)
p = D.MultivariateNormal(torch.zeros(2), torch.eye(2))
kl = D.kl_divergence(q, p)
kl.backward()
gradient, entropy = center.grad, q.entropy()
# --8<-- [end:divergence]
print(f"KL divergence {kl.item():.4f}")
print(f"entropy {entropy.item():.4f}")
print("gradient:", gradient.numpy().round(3))
