import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:32].astype("float32") / 16
columns = []  # of each digit, only those with ink
for digit in digits:
    inked = np.flatnonzero(digit.any(axis=0))
    left, right = inked[0], inked[-1] + 1
    columns.append(digit[:, left:right].T)
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.5, (8, 4)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:collate]
def collate(batch):
    lengths = torch.tensor([len(x) for x in batch])
    sequences = [torch.from_numpy(x) for x in batch]
    padded = pad_sequence(sequences, batch_first=True)
    return padded, lengths


loader = DataLoader(
    columns, batch_size=32, collate_fn=collate
)
# --8<-- [end:collate]
padded, lengths = next(iter(loader))

# --8<-- [start:mask]
steps = torch.arange(padded.shape[1])
mask = steps < lengths[:, None]
# --8<-- [end:mask]

w = torch.tensor(weight, requires_grad=True)
# --8<-- [start:mean]
hidden = torch.tanh(padded @ w) * mask[..., None]
mean = hidden.sum(1) / lengths[:, None]
# --8<-- [end:mean]
mean.square().sum().backward()
gradient = w.grad

print(tuple(padded.shape), "columns at most", lengths.max().item())
print(f"share of padding {1 - mask.float().mean():.2f}")
