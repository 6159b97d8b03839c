import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
before = rng.normal(size=(64, 4)).astype("float32")
after = rng.normal(size=(64, 4)).astype("float32")
action = rng.integers(0, 2, 64)
reward = before[:, 0] * (2 * action - 1).astype("float32")
done = (rng.random(64) < 0.1).astype("float32")
start = rng.normal(0, 0.3, (4, 2)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:tensors]
before, after, action, reward, done = map(
    torch.from_numpy, (before, after, action, reward, done)
)
# --8<-- [end:tensors]
# --8<-- [start:learn]
q = nn.Linear(4, 2)
q.load_state_dict({
    "weight": torch.from_numpy(start.T),
    "bias": torch.zeros(2),
})
target = nn.Linear(4, 2)
target.load_state_dict(q.state_dict())
optimizer = torch.optim.SGD(q.parameters(), lr=0.05)
losses = []
for step in range(40):
    with torch.no_grad():  # the target is a constant
        later = target(after).max(1).values
        goal = reward + 0.9 * later * (1 - done)
    value = q(before).gather(1, action[:, None])[:, 0]
    loss = F.mse_loss(value, goal)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    if step % 10 == 9:
        target.load_state_dict(q.state_dict())
# --8<-- [end:learn]
print("loss:", [round(loss, 3) for loss in losses[::13]])
