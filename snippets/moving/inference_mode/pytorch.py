import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:128].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


w1, b1 = draw(32, 64), draw(32)
w2, b2 = draw(10, 32), draw(10)
gamma, beta, mean = 1 + draw(32), draw(32), draw(32)
variance = 1 + np.abs(draw(32))
# --8<-- [end:given]

# --8<-- [start:model]
model = nn.Sequential(
    nn.Linear(64, 32),
    nn.BatchNorm1d(32),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(32, 10),
)
# --8<-- [end:model]
state = {
    "0.weight": w1, "0.bias": b1,
    "1.weight": gamma, "1.bias": beta,
    "1.running_mean": mean, "1.running_var": variance,
    "1.num_batches_tracked": np.array(0),
    "4.weight": w2, "4.bias": b2,
}
model.load_state_dict(
    {name: torch.from_numpy(a) for name, a in state.items()}
)
x = torch.from_numpy(images)

# --8<-- [start:infer]
model.eval()
with torch.no_grad():
    logits = model(x)
    again = model(x)
print(f"two calls agree: {torch.equal(logits, again)}")
# --8<-- [end:infer]
print(f"mean logit {logits.mean():.4f}")
