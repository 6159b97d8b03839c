import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris, load_wine


def passage(description, first, last):
    words = " ".join(description.lower().split())
    start = words.index(first)
    return words[start:words.index(last) + len(last)]


text = passage(
    load_iris().DESCR, "this is perhaps", "from each other."
)
other = passage(
    load_wine().DESCR, "the data is the", "types of wine."
)
chars = sorted(set(text + other))
ids = np.array([chars.index(c) for c in text])
context, size = 32, 32
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.15, shape).astype("float32")


start = {
    "token": draw(len(chars), size),
    "place": draw(context, size),
    "projections": draw(3 * size, size),
    "out": draw(size, size),
    "wide": draw(4 * size, size),
    "narrow": draw(size, 4 * size),
    "head": draw(len(chars), size),
}
begin = rng.integers(0, len(ids) - context, (220, 16))
windows = ids[begin[..., None] + np.arange(context + 1)]
new = np.array([chars.index(c) for c in other])
begin = rng.integers(0, len(new) - context, (250, 16))
new_windows = new[begin[..., None] + np.arange(context + 1)]
rank = 8
low = {
    "wide": draw(rank, size), "head": draw(rank, size),
    "narrow": draw(rank, 4 * size),
}
# --8<-- [end:given]


# --8<-- [start:model]
class Reader(nn.Module):
    def __init__(self, symbols, context, size):
        super().__init__()
        self.token = nn.Embedding(symbols, size)
        self.place = nn.Embedding(context, size)
        self.norm1 = nn.LayerNorm(size)
        self.attend = nn.MultiheadAttention(
            size, 4, bias=False, batch_first=True
        )
        self.norm2 = nn.LayerNorm(size)
        self.wide = nn.Linear(size, 4 * size)
        self.narrow = nn.Linear(4 * size, size)
        self.norm3 = nn.LayerNorm(size)
        self.head = nn.Linear(size, symbols)

    def forward(self, x):
        n = x.shape[1]
        future = torch.ones(n, n, dtype=torch.bool).triu(1)
        x = self.token(x) + self.place(torch.arange(n))
        y = self.norm1(x)
        x = x + self.attend(y, y, y, attn_mask=future)[0]
        y = F.gelu(self.wide(self.norm2(x)))
        return self.head(self.norm3(x + self.narrow(y)))
# --8<-- [end:model]


model = Reader(len(chars), context, size)
with torch.no_grad():
    for layer, name in (
        (model.token, "token"), (model.place, "place"),
        (model.attend.out_proj, "out"),
        (model.wide, "wide"), (model.narrow, "narrow"),
        (model.head, "head"),
    ):
        layer.weight.copy_(torch.from_numpy(start[name]))
    model.attend.in_proj_weight.copy_(
        torch.from_numpy(start["projections"])
    )
    for layer in (model.wide, model.narrow, model.head):
        layer.bias.zero_()

# --8<-- [start:pretrain]
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.1, momentum=0.9
)
losses = []
for window in torch.from_numpy(windows):
    x, y = window[:, :-1], window[:, 1:]  # the next letter
    logits = model(x)
    # classes belong on axis 1
    loss = F.cross_entropy(logits.mT, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:pretrain]


# --8<-- [start:generate]
@torch.no_grad()
def generate(prompt, length, choose):
    known = [chars.index(c) for c in prompt]
    for _ in range(length):
        window = torch.tensor([known[-context:]])
        logits = model(window)[0, -1]
        known.append(choose(logits))
    return "".join(chars[i] for i in known)


def greedy(logits):
    return int(logits.argmax())
# --8<-- [end:generate]

before = generate("the data", 40, greedy)


# --8<-- [start:lora]
class LoRA(nn.Module):
    def __init__(self, base, a, scale=1.0):
        super().__init__()
        self.base, self.scale = base, scale
        self.a = nn.Parameter(a)  # rank x inputs
        self.b = nn.Parameter(
            torch.zeros(base.out_features, len(a))
        )

    def forward(self, x):
        change = x @ self.a.T @ self.b.T
        return self.base(x) + self.scale * change


model.requires_grad_(False)
for name, a in low.items():
    base = getattr(model, name)
    setattr(model, name, LoRA(base, torch.from_numpy(a)))
# --8<-- [end:lora]
kept = model.head.base.weight.clone()
trainable = [
    w for w in model.parameters() if w.requires_grad
]
# --8<-- [start:tune]
optimizer = torch.optim.SGD(trainable, lr=0.1, momentum=0.9)
tuned = []
for window in torch.from_numpy(new_windows):
    x, y = window[:, :-1], window[:, 1:]
    loss = F.cross_entropy(model(x).mT, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    tuned.append(loss.item())
# --8<-- [end:tune]
after = generate("the data", 40, greedy)
few = sum(w.numel() for w in trainable)
many = sum(w.numel() for w in model.parameters()) - few
moved = (model.head.base.weight - kept).abs().max().item()

print(f"{few} of {few + many} weights learn")
print(f"loss {tuned[0]:.2f}, at the end {tuned[-1]:.2f}")
print("before:", before[:40])
print("after: ", after[:40])
