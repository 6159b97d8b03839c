import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

# --8<-- [start:given]
texts = [[3, 1, 4], [1, 5], [9, 2, 6, 5], [3, 5]]
# --8<-- [end:given]

# --8<-- [start:mistake]
samples = [torch.tensor(text) for text in texts]
loader = DataLoader(samples, batch_size=4)
batch = next(iter(loader))
# --8<-- [end:mistake]
print("batch", tuple(batch.shape))
