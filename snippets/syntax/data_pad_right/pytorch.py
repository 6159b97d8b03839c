import torch
from torch.nn.utils.rnn import pad_sequence

# --8<-- [start:given]
sentences = [[5, 3], [7, 1, 4, 2], [9]]
# --8<-- [end:given]

# --8<-- [start:pad]
padded = pad_sequence(
    [torch.tensor(s) for s in sentences],
    batch_first=True,
)
# --8<-- [end:pad]

for row in padded:
    print(*row.tolist())
