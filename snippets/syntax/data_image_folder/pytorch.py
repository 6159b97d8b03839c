from pathlib import Path

import torch
from PIL import Image
from torch import nn
from torch.utils.data import DataLoader, Dataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, digits = load_digits(return_X_y=True)
images = (images[:300] * 15).reshape(-1, 8, 8, 1)
images = images.astype("uint8")
words = ["zero", "one", "two", "three", "four"]
words += ["five", "six", "seven", "eight", "nine"]
paths = [
    f"digits/{words[digit]}/{row:03}.png"
    for row, digit in enumerate(digits[:300])
]
# --8<-- [end:given]

# --8<-- [start:write]
for path, image in zip(paths, images):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(image[:, :, 0]).save(path)
# --8<-- [end:write]


# --8<-- [start:folder]
class Folder(Dataset):
    def __init__(self, root):
        subfolders = Path(root).iterdir()
        self.classes = sorted(p.name for p in subfolders)
        self.files = [
            (path, label)
            for label, name in enumerate(self.classes)
            for path in sorted(Path(root, name).glob("*"))
        ]

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        path, label = self.files[index]
        picture = Image.open(path).convert("L")
        pixels = torch.tensor(np.array(picture))
        return pixels[None] / 255, label


data = Folder("digits")
classes = data.classes
# --8<-- [end:folder]

# --8<-- [start:load]
loader = DataLoader(data, batch_size=32)
x, y = next(iter(loader))
top = x.max().item()
print(tuple(x.shape), "up to", round(top, 2))
print("label 0 is", classes[0])
# --8<-- [end:load]

model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
nn.init.zeros_(model[1].weight)
nn.init.zeros_(model[1].bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_fn = nn.CrossEntropyLoss()
labels = []
for x, y in loader:
    loss = loss_fn(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    labels += y.tolist()
kernel = model[1].weight.detach()
