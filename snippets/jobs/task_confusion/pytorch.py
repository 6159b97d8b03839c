# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
truth = rng.integers(0, 4, size=60)
said = np.where(rng.random(60) < 0.6, truth, rng.integers(0, 4, 60))
said[said == 2] = 1  # class 2 is never said
# --8<-- [end:given]

import torch

truth, said = torch.tensor(truth), torch.tensor(said)


# --8<-- [start:solution]
def confusion(truth, said, classes):
    """Rows: truth; columns: what was said."""
    cells = torch.bincount(truth * classes + said,
                           minlength=classes**2)
    return cells.reshape(classes, classes)


def macro_f1(table):
    hit = table.diagonal().double()
    both = table.sum(dim=0) + table.sum(dim=1)
    return (2 * hit / both.clamp(min=1)).mean().item()
# --8<-- [end:solution]


# --8<-- [start:test]
table = confusion(truth, said, 4)
f1 = macro_f1(table)
print(table.tolist())
print("macro F1:", round(f1, 3))
# --8<-- [end:test]
