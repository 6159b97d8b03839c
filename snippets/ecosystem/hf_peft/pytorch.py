import torch
from peft import LoraConfig, get_peft_model
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:300] / 16).astype("float32")
y = y[:300].astype("int64")
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


layers_given = [
    (draw(32, 64), draw(32)), (draw(10, 32), draw(10))
]
low = [draw(4, 64), draw(4, 32)]
# --8<-- [end:given]

# --8<-- [start:lora]
base = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
for layer, (w, b) in zip((base[0], base[2]), layers_given):
    layer.weight.data = torch.from_numpy(w)
    layer.bias.data = torch.from_numpy(b)
model = get_peft_model(base, LoraConfig(
    r=4, lora_alpha=4, target_modules=["0", "2"]
))
for layer, a in zip((base[0], base[2]), low):
    layer.lora_A.default.weight.data = torch.from_numpy(a)
# --8<-- [end:lora]

# --8<-- [start:train]
x, y = torch.from_numpy(x), torch.from_numpy(y)
trainable = [
    w for w in model.parameters() if w.requires_grad
]
optimizer = torch.optim.SGD(trainable, lr=0.1)
losses = []
for _ in range(30):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:train]

# --8<-- [start:merge]
merged = model.merge_and_unload()
kernel = merged[0].weight.detach()
# --8<-- [end:merge]
few = sum(w.numel() for w in trainable)
print(f"{few} weights learn")
print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
