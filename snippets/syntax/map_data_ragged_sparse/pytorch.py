import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:8].astype("float32")
ink = [row[row > 0].tolist() for row in pixels]
rng = np.random.default_rng(6)
kernel = rng.normal(0, 1, (64, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:ragged]
rows = torch.nested.nested_tensor(
    [torch.tensor(row) for row in ink], layout=torch.jagged
)
lengths = rows.offsets().diff()
totals = torch.stack([row.sum() for row in rows.unbind()])
padded = rows.to_padded_tensor(0.0)
print("lengths:", lengths.numpy(), tuple(padded.shape))
# --8<-- [end:ragged]

# --8<-- [start:sparse]
places = torch.tensor(pixels).nonzero()
marks = torch.tensor(pixels)[tuple(places.T)]
sparse = torch.sparse_coo_tensor(
    places.T, marks, pixels.shape
)
dense = sparse.to_dense()
product = torch.sparse.mm(sparse, torch.tensor(kernel))
print(len(marks), "of", pixels.size, "stored")
# --8<-- [end:sparse]
