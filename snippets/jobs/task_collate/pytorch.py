# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
sequences = [rng.normal(size=(n, 3)).astype("float32")
             for n in (4, 2, 6)]
# --8<-- [end:given]

import torch
from torch.nn.utils.rnn import pad_sequence


# --8<-- [start:solution]
def collate(sequences):
    """Padded batch (batch, longest, width) and its mask."""
    tensors = [torch.as_tensor(s) for s in sequences]
    batch = pad_sequence(tensors, batch_first=True)
    lengths = torch.tensor([len(s) for s in tensors])
    steps = torch.arange(batch.shape[1])
    return batch, steps < lengths[:, None]


def mean_over_time(batch, mask):
    mask = mask[..., None].float()
    return (batch * mask).sum(dim=1) / mask.sum(dim=1)
# --8<-- [end:solution]


# --8<-- [start:test]
batch, mask = collate(sequences)
means = mean_over_time(batch, mask)
alone = torch.stack([torch.tensor(s).mean(dim=0) for s in sequences])
print("batch:", tuple(batch.shape), "real steps:", int(mask.sum()))
print("as one by one:", torch.allclose(means, alone, atol=1e-6))
# --8<-- [end:test]
