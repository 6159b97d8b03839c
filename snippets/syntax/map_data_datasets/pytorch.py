import torch
from torch.utils.data import DataLoader, Dataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32")
labels = digits.target[:64].astype("int64")
# --8<-- [end:given]

# --8<-- [start:items]
class Digits(Dataset):
    def __len__(self):
        return len(pixels)

    def __getitem__(self, i):
        return torch.tensor(pixels[i]), int(labels[i])

data = Digits()
batches = DataLoader(data, batch_size=16)
ink = torch.stack([x.mean() for x, _ in batches])
print(len(data), "items,", len(batches), "batches")
# --8<-- [end:items]

# --8<-- [start:pairs]
both = torch.utils.data.StackDataset(
    torch.tensor(pixels), torch.tensor(labels)
)
x, y = both[5]
joined = torch.cat([x, y[None].float()])
arrays = [item[1].numpy() for item in both]
print("label of item 5:", int(y), len(arrays), "arrays")
# --8<-- [end:pairs]

# --8<-- [start:one_hot]
rows = torch.nn.functional.one_hot(torch.tensor(labels), 10)
per_class = rows.sum(dim=0)
print("per class:", per_class.tolist())
# --8<-- [end:one_hot]

# --8<-- [start:scaled]
ready = torch.tensor(pixels)
middle = ready.mean(dim=0)
spread = ready.std(dim=0, correction=0)
scaled = (ready - middle) / spread.clamp_min(1e-7)
print("mean after:", round(abs(float(scaled.mean())), 3))
# --8<-- [end:scaled]

# --8<-- [start:shuffled]
generator = torch.Generator().manual_seed(0)
sampler = torch.utils.data.RandomSampler(
    data, generator=generator
)
mixed = torch.tensor(labels)[torch.randperm(len(labels))]
same = sorted(mixed.tolist())
seen = [y for _, ys in DataLoader(
    data, batch_size=16, sampler=sampler
) for y in ys.tolist()]
moved = seen != labels.tolist()
ordered = sorted(seen)
print("another order:", moved, "- same labels:",
      ordered == sorted(labels.tolist()))
# --8<-- [end:shuffled]
