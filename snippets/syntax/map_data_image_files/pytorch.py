import io
from pathlib import Path

import torch
from PIL import Image

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[100:220, 200:360]
# --8<-- [end:given]

# --8<-- [start:write]
folder = Path("photos")
folder.mkdir()
image = Image.fromarray(photo)
image.save(folder / "flower.png")
image.save(folder / "flower.jpg", quality=90)
names = sorted(p.name for p in folder.glob("*.*g"))
print(names)
# --8<-- [end:write]

# --8<-- [start:decode]
raw = (folder / "flower.png").read_bytes()
opened = Image.open(io.BytesIO(raw))
picture = torch.tensor(np.array(opened))
with open(folder / "flower.jpg", "rb") as file:
    jpeg = torch.tensor(np.array(Image.open(file)))
loss = (jpeg.float() - picture.float()).abs().mean()
print(tuple(picture.shape), "lost:", round(float(loss), 1))
# --8<-- [end:decode]

# --8<-- [start:cut]
corner = picture[10:42, 20:52]
mirrored = corner.flip(dims=[1])
print(tuple(corner.shape), int(mirrored[0, 0, 0]))
# --8<-- [end:cut]

# --8<-- [start:load]
small = Image.open(folder / "flower.png").resize(
    (40, 30), Image.Resampling.NEAREST
)
tensor = torch.tensor(np.array(small)).float()
print(tuple(tensor.shape))
# --8<-- [end:load]
