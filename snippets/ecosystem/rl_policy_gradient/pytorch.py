import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
batch, steps = 32, 60
draws = rng.random((steps, batch)).astype("float32")
noise = rng.normal(0, 1, (steps, batch)).astype("float32")
arms = np.array([0.1, 0.5, 0.9], "float32")  # mean reward
# --8<-- [end:given]

# --8<-- [start:policy]
logits = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([logits], lr=0.3)
history = []
for chance, luck in zip(draws, noise):
    p = logits.detach().softmax(0).numpy()
    action = np.searchsorted(p.cumsum(), chance)
    action = np.minimum(action, 2)
    reward = arms[action] + 0.5 * luck
    advantage = torch.from_numpy(reward - reward.mean())
    log_p = logits.log_softmax(0)[torch.from_numpy(action)]
    loss = -(advantage * log_p).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    history.append(reward.mean())
# --8<-- [end:policy]
p = logits.detach().softmax(0).numpy()
print("chance of each arm:", p.round(2))
print("reward, first and last ten:",
      np.mean(history[:10]).round(2),
      np.mean(history[-10:]).round(2))
