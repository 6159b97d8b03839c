import torch
from torchmetrics import classification

# --8<-- [start:given]
import numpy as np

scores = np.array([0.3, 0.4, 0.1, 0.2], "float32")
labels = np.ones(4, "int64")
# --8<-- [end:given]

# --8<-- [start:accuracy]
logits = torch.from_numpy(scores)  # above 0: yes
y = torch.from_numpy(labels)
metric = classification.BinaryAccuracy()
accuracy = metric(logits, y)
print(f"accuracy {accuracy:.2f}")
# --8<-- [end:accuracy]
