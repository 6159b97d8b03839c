import torch

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:slice]
image = torch.tensor(pixels[0])
corner = image[:4, :4].clone()
corner *= 0
print("ink left:", image.sum().item())
# --8<-- [end:slice]

# --8<-- [start:write]
canvas = image.clone()
canvas[:, 0] = 16
canvas[0, :].fill_(8)
print("with a frame:", canvas.sum().item())
# --8<-- [end:write]

# --8<-- [start:running]
images = torch.tensor(pixels[:10])
total = images[0].clone()
for image_i in images[1:]:
    total += image_i
print("first:", images[0].sum().item())
print("all ten:", total.sum().item())
# --8<-- [end:running]

# --8<-- [start:reshape]
flat = image.reshape(-1).clone()
flat[0] = 99
print("first pixel:", image[0, 0].item())
# --8<-- [end:reshape]
