import torch

# --8<-- [start:given]
import numpy as np

logits = np.log(np.array([0.1, 0.2, 0.7], "float32"))
# --8<-- [end:given]

# --8<-- [start:draw]
means, spreads, shares, shifts = [], [], [], []
for seed in range(40):
    torch.manual_seed(seed)
    u = torch.empty(4000).uniform_(-1, 3)
    n = torch.empty(4000).normal_(2, 0.5)
    d = torch.distributions.Categorical(logits=torch.tensor(
        logits
    ))
    k = d.sample((4000,))
    means.append(float(u.mean()))
    spreads.append(float(n.std()))
    shares.append(float((k == 2).float().mean()))
    image = torch.full((4, 4, 3), 0.5)
    bright = image + torch.empty(1).uniform_(-0.4, 0.4)
    shifts.append(float((bright - image).mean().abs()))
print("mean:", round(sum(means) / 40, 1))
print("spread:", round(sum(spreads) / 40, 1))
print("share of class 2:", round(sum(shares) / 40, 1))
# --8<-- [end:draw]
