import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::8, ::8]
photo = photo.astype("float32")
# --8<-- [end:given]

# --8<-- [start:unit]
x = torch.from_numpy(photo).permute(2, 0, 1)[None]
unit = x / 255
# --8<-- [end:unit]

# --8<-- [start:tf_mode]
centred = x / 127.5 - 1
# --8<-- [end:tf_mode]

# --8<-- [start:torch_mode]
mean = torch.tensor([0.485, 0.456, 0.406])
std = torch.tensor([0.229, 0.224, 0.225])
standard = (unit - mean[:, None, None])
standard = standard / std[:, None, None]
# --8<-- [end:torch_mode]

# --8<-- [start:caffe_mode]
bgr_mean = torch.tensor([103.939, 116.779, 123.68])
bgr = x.flip(1) - bgr_mean[:, None, None]
# --8<-- [end:caffe_mode]

for name in ("unit", "centred", "standard", "bgr"):
    y = globals()[name]
    print(f"{name:8} {y.min():7.2f} to {y.max():6.2f}")
