from pathlib import Path

import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:12].astype("float32")
labels = digits.target[:12].astype("int64")
# --8<-- [end:given]

# --8<-- [start:write]
examples = [
    {"image": torch.tensor(image), "label": int(label)}
    for image, label in zip(pixels, labels)
]
file = Path("digits.pt")
torch.save(examples, file)
stored = examples[-1]["image"]
marked = examples[-1]["label"]
word = "digit"
print(len(examples), "examples written")
# --8<-- [end:write]

# --8<-- [start:read]
loaded = torch.load(file, weights_only=True)
images = torch.stack([item["image"] for item in loaded])
classes = torch.tensor([item["label"] for item in loaded])
print(tuple(images.shape), classes.tolist())
# --8<-- [end:read]
