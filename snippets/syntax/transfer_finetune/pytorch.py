import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
low, high = labels < 5, labels >= 5
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 5)).astype("float32")
w3 = rng.normal(0, 0.15, (32, 5)).astype("float32")
zeros = [np.zeros(32, "float32"), np.zeros(5, "float32")]
# --8<-- [end:given]

x, y = torch.from_numpy(images), torch.from_numpy(labels)
loss_fn = nn.CrossEntropyLoss()


def dense(w, b):
    layer = nn.Linear(*w.shape)
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(w).T)
        layer.bias.copy_(torch.from_numpy(b))
    return layer


def train(model, inputs, targets, steps):
    optimizer = torch.optim.SGD(
        [p for p in model.parameters() if p.requires_grad],
        lr=0.5,
    )
    for step in range(steps):
        loss = loss_fn(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# --8<-- [start:pretrain]
body = nn.Sequential(dense(w1, zeros[0]), nn.ReLU())
model = nn.Sequential(body, dense(w2, zeros[1]))
train(model, x[low], y[low], steps=60)
# --8<-- [end:pretrain]
before = body[0].weight.detach().clone()

# --8<-- [start:finetune]
body.requires_grad_(False)
model = nn.Sequential(body, dense(w3, zeros[1]))
train(model, x[high][:50], y[high][:50] - 5, steps=60)
# --8<-- [end:finetune]

after = body[0].weight
head = model[1].weight.detach()
guesses = model(x[high][50:]).argmax(1) + 5
accuracy = (guesses == y[high][50:]).float().mean().item()
learns = sum(
    p.numel() for p in model.parameters() if p.requires_grad
)
print(learns, "of the weights learn")
print(f"accuracy on 5 to 9: {accuracy:.3f}")
