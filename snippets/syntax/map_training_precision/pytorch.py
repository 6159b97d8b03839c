import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:64] / 16).astype("float32")
labels = digits.target[:64].astype("int64")
rng = np.random.default_rng(2)
kernel = rng.normal(0, 0.3, (64, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = torch.nn.Linear(64, 10)
with torch.no_grad():
    model.weight.copy_(torch.tensor(kernel.T))
    model.bias.zero_()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
x, y = torch.tensor(pixels), torch.tensor(labels)
# --8<-- [end:model]

# --8<-- [start:scaled]
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
for step in range(4):
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x), y)
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    norm = torch.nn.utils.clip_grad_norm_(
        model.parameters(), 1.0
    )
    scaler.step(optimizer)
    scaler.update()
print("loss:", round(float(loss.detach()), 4))
print("norm:", round(float(norm), 4))
# --8<-- [end:scaled]

# --8<-- [start:half]
with torch.amp.autocast("cpu", dtype=torch.bfloat16):
    scores = model(x)
print(scores.dtype, model.weight.dtype)
# --8<-- [end:half]
