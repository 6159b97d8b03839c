import tensorflow as tf

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
ssim = tf.image.ssim(noisy, photo, max_val=1.0)
psnr = tf.image.psnr(noisy, photo, max_val=1.0)
# --8<-- [end:quality]
print(f"SSIM {float(ssim):.3f}")
print(f"PSNR {float(psnr):.2f} dB")
