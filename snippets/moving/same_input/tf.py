import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_images

photos = np.stack([
    image[::8, ::8] for image in load_sample_images().images
])
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.2, (4, 3, 3, 3)).astype("float32")
bias = rng.normal(0, 0.2, 4).astype("float32")
# --8<-- [end:given]

conv = keras.layers.Conv2D(4, 3)
conv.build((None, None, None, 3))
conv.set_weights([weight.transpose(2, 3, 1, 0), bias])

# --8<-- [start:prepare]
x = keras.ops.convert_to_tensor(photos)
x = keras.ops.cast(x, "float32") / 255
# --8<-- [end:prepare]

# --8<-- [start:check]
print(x.dtype.name, tuple(x.shape))
print(f"{keras.ops.min(x):.3f} to {keras.ops.max(x):.3f}")
channels = keras.ops.mean(x, axis=(0, 1, 2))
print(" ".join(f"{c:.3f}" for c in channels))
# --8<-- [end:check]

output = conv(x)
print(f"convolution: mean {keras.ops.mean(output):.4f}")
