import torch
from torch import nn
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris


def passage(description, first, last):
    words = " ".join(description.lower().split())
    start = words.index(first)
    return words[start:words.index(last) + len(last)]


text = passage(
    load_iris().DESCR, "this is perhaps", "from each other."
)
chars = sorted(set(text))
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
stream = iter(rng.random(60))
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

# --8<-- [start:train]
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
# --8<-- [end:train]


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


# --8<-- [start:sample]
def sample(logits, temperature=0.7):
    p = torch.softmax(logits / temperature, dim=-1)
    edges = torch.cumsum(p, dim=-1).numpy()
    return int(np.searchsorted(edges[:-1], next(stream)))
# --8<-- [end:sample]


model.eval()
safe = generate("the data", 60, greedy)
lively = generate("the data", 60, sample)

print(f"loss {losses[0]:.2f}, at the end {losses[-1]:.2f}")
print("greedy: ", safe[:34])
print("sampled:", lively[:34])
