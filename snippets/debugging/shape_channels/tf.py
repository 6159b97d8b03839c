import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[:64, :96]
photo = (photo[None] / 255).astype("float32")  # NHWC
# --8<-- [end:given]

# --8<-- [start:mistake]
x = np.moveaxis(photo, 3, 1)  # (1, 3, 64, 96)
model = keras.Sequential([
    keras.Input((64, 96, 3)),
    layers.Conv2D(8, 3),
])
features = model(x)
# --8<-- [end:mistake]
print("features", tuple(features.shape))
