import keras
from keras.applications import imagenet_utils

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::8, ::8]
photo = photo.astype("float32")
# --8<-- [end:given]

# --8<-- [start:unit]
x = keras.ops.convert_to_tensor(photo[None])
unit = keras.layers.Rescaling(1 / 255)(x)
# --8<-- [end:unit]

# --8<-- [start:tf_mode]
to_one = keras.layers.Rescaling(1 / 127.5, offset=-1)
centred = to_one(x)
# --8<-- [end:tf_mode]

# --8<-- [start:torch_mode]
standard = imagenet_utils.preprocess_input(
    x, mode="torch"
)
# --8<-- [end:torch_mode]

# --8<-- [start:caffe_mode]
bgr = imagenet_utils.preprocess_input(
    x, mode="caffe"
)
# --8<-- [end:caffe_mode]

for name in ("unit", "centred", "standard", "bgr"):
    y = keras.ops.convert_to_numpy(globals()[name])
    print(f"{name:8} {y.min():7.2f} to {y.max():6.2f}")
