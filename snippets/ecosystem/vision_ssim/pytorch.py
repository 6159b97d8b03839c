import torch
from torchmetrics.functional.image import (
    peak_signal_noise_ratio,
    structural_similarity_index_measure,
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[100:228, 200:328]
photo = photo.astype("float32") / 255
rng = np.random.default_rng(0)
noisy = photo + 0.1 * rng.normal(size=photo.shape)
noisy = np.clip(noisy, 0, 1).astype("float32")
# --8<-- [end:given]

# --8<-- [start:quality]
x = torch.from_numpy(photo).permute(2, 0, 1)[None]
y = torch.from_numpy(noisy).permute(2, 0, 1)[None]
_, map_ = structural_similarity_index_measure(
    y, x, data_range=1.0, return_full_image=True
)
# without the border, where the window met a mirror image
ssim = map_[..., 5:-5, 5:-5].mean()
psnr = peak_signal_noise_ratio(y, x, data_range=1.0)
# --8<-- [end:quality]
print(f"SSIM {ssim.item():.3f}")
print(f"PSNR {psnr.item():.2f} dB")
