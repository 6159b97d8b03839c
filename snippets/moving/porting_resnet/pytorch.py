import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (5, 64))
widths = 40, 80, 160
# --8<-- [end:given]


# --8<-- [start:model]
def conv(inside, width, kernel, stride):
    return nn.Conv2d(
        inside, width, kernel, stride,
        padding=kernel // 2, bias=False,
    )


class Block(nn.Module):
    def __init__(self, inside, width, stride):
        super().__init__()
        self.conv1 = conv(inside, width, 3, stride)
        self.norm1 = nn.BatchNorm2d(width)
        self.conv2 = conv(width, width, 3, 1)
        self.norm2 = nn.BatchNorm2d(width)
        self.short = conv(inside, width, 1, stride)

    def forward(self, x):
        y = self.norm1(self.conv1(x)).relu()
        y = self.norm2(self.conv2(y))
        return (y + self.short(x)).relu()


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = conv(1, widths[0], 3, 1)
        self.blocks = nn.Sequential()
        inside = widths[0]
        for i, width in enumerate(np.repeat(widths, 2)):
            stride = 2 if i in (2, 4) else 1
            width = int(width)
            self.blocks.append(Block(inside, width, stride))
            inside = width
        self.head = nn.Linear(inside, 10)

    def forward(self, x):
        x = self.blocks(self.stem(x).relu())
        return self.head(x.mean((2, 3)))
# --8<-- [end:model]


torch.manual_seed(0)
model = ResNet()
x = torch.from_numpy(images)[:, None]
y = torch.from_numpy(labels)

# --8<-- [start:file]
state = model.state_dict()
np.savez("resnet.npz", **{
    name: tensor.numpy() for name, tensor in state.items()
})
# --8<-- [end:file]

# --8<-- [start:count]
count = sum(p.numel() for p in model.parameters())
names = sorted(
    name for name, layer in model.named_modules()
    if list(layer.parameters(recurse=False))
)
print(f"{count:,} weights in {len(names)} layers")
# --8<-- [end:count]

# --8<-- [start:forward]
model.eval()
with torch.no_grad():
    logits = model(x[:64])
# --8<-- [end:forward]

# --8<-- [start:gradient]
model.train()
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.02, momentum=0.9
)
gradients = []
losses = []
for batch in batches:
    loss = loss_fn(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    gradients.append(model.stem.weight.grad.clone())
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:gradient]

kernel = model.stem.weight.detach()
print(f"logits {logits.mean():.3f} to {logits.std():.3f}")
print("losses", *(f"{loss:.3f}" for loss in losses[:3]))
