import torch
from torch.utils.data import (
    DataLoader, IterableDataset, get_worker_info
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().data.astype("float32")[:400]
# --8<-- [end:given]


# --8<-- [start:stream]
class Stream(IterableDataset):
    def __iter__(self):
        worker = get_worker_info()
        for i in range(worker.id, 400, worker.num_workers):
            yield i, digits[i] / 16
# --8<-- [end:stream]


if __name__ == "__main__":
    # --8<-- [start:workers]
    loader = DataLoader(
        Stream(), batch_size=50, num_workers=2
    )
    # --8<-- [end:workers]
    rows, total = [], 0.0
    for row, pixels in loader:
        rows += row.tolist()
        total += pixels.double().sum().item()

    rows = sorted(rows)
    print(len(rows), "examples,", len(set(rows)), "different")
    print(f"sum of all pixels {total:.1f}")
