import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().images[:20].astype("uint8")
# --8<-- [end:given]

keras.utils.set_random_seed(0)
# --8<-- [start:mistake]
x = pixels[..., None]  # uint8
features = layers.Conv2D(4, 3)(x)
# --8<-- [end:mistake]
print("features", features.dtype.name)
