import torch
import torch.nn.functional as F

# --8<-- [start:given]
import numpy as np

guesses = np.array([[0.2, 1.4], [2.0, -0.5], [1, 3]], "f4")
truths = np.array([[0.0, 1.0], [2.5, 0.5], [1.5, 1]], "f4")
shares = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], "f4")
other = np.array([[0.5, 0.3, 0.2], [0.2, 0.2, 0.6]], "f4")
yes = np.array([1, 0, 1, 1], "float32")
chances = np.array([0.9, 0.2, 0.6, 0.35], "float32")
# --8<-- [end:given]

# --8<-- [start:apart]
guess = torch.tensor(guesses, requires_grad=True)
truth = torch.tensor(truths)
away = F.l1_loss(guess, truth)
away.backward()
slope = guess.grad
print("mean distance:", round(float(away.detach()), 4))
# --8<-- [end:apart]

# --8<-- [start:divergence]
p, q = torch.tensor(shares), torch.tensor(other)
drift = F.kl_div(q.log(), p, reduction="batchmean")
print("divergence:", round(float(drift), 4))
# --8<-- [end:divergence]

# --8<-- [start:yes_no]
answers = torch.tensor(yes)
chance = torch.tensor(chances)
cost = F.binary_cross_entropy(chance, answers)
print("cost:", round(float(cost), 4))
# --8<-- [end:yes_no]

# --8<-- [start:own]
class Quartic(torch.nn.Module):
    def forward(self, guess, truth):
        return ((guess - truth) ** 4).mean()

fourth = Quartic()(guess, truth)
print("fourth power:", round(float(fourth.detach()), 4))
# --8<-- [end:own]
