import numpy as np
import torch

# --8<-- [start:save]
best = np.float64(0.97)
w = torch.ones(2)
torch.save({"weight": w, "best": best}, "old.pt")
# --8<-- [end:save]

# --8<-- [start:load]
checkpoint = torch.load("old.pt")
# --8<-- [end:load]
print("best:", float(checkpoint["best"]))
