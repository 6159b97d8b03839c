import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.7, shape).astype("float32")


# Two sentences: 4 queries look at 6 words, one of 4 words.
queries, words = draw(2, 4, 8), draw(2, 6, 8)
lengths = np.array([6, 4])
visible = np.arange(6) < lengths[:, None]
wq, wk, scale = draw(8, 8), draw(8, 8), draw(8)
factor = np.float32(0.3)
# --8<-- [end:given]


# --8<-- [start:layer]
class AdditiveAttention(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.query = nn.Linear(size, size, bias=False)
        self.key = nn.Linear(size, size, bias=False)
        self.scale = nn.Linear(size, 1, bias=False)

    def forward(self, query, value, key, mask):
        q = self.query(query).unsqueeze(2)
        k = self.key(key).unsqueeze(1)
        scores = self.scale(torch.tanh(q + k)).squeeze(3)
        scores = scores.masked_fill(~mask, -torch.inf)
        weights = scores.softmax(dim=2)
        return weights @ value, weights
# --8<-- [end:layer]


layer = AdditiveAttention(8)
layer.load_state_dict({
    "query.weight": torch.from_numpy(wq),
    "key.weight": torch.from_numpy(wk),
    "scale.weight": torch.from_numpy(scale).unsqueeze(0),
})
query = torch.from_numpy(queries)
value = torch.from_numpy(words)
mask = torch.from_numpy(visible).unsqueeze(1)
# --8<-- [start:call]
output, weights = layer(query, value, value.tanh(), mask)
# --8<-- [end:call]

# --8<-- [start:dot]
sharpness = nn.Parameter(torch.tensor(factor))
scores = sharpness * query @ value.transpose(1, 2)
plain = scores.softmax(dim=2) @ value
# --8<-- [end:dot]
loss = output.pow(3).sum() + plain.pow(3).sum()
loss.backward()
gradients = [p.grad for p in layer.parameters()]

print(f"size of the output {output.abs().mean():.4f}")
print(f"weight on padding {weights[1, :, 4:].max():.1f}")
print(f"Luong: {plain.abs().mean():.4f}")
