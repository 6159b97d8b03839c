import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = tf.constant(photo[None])

# --8<-- [start:crop]
crop = keras.layers.CenterCrop(64, 96)
middle = crop(x)
# --8<-- [end:crop]

# --8<-- [start:flip]
mirrored = tf.image.flip_left_right(middle)
upside_down = tf.image.flip_up_down(middle)
# --8<-- [end:flip]

# --8<-- [start:turn]
turned = tf.image.rot90(middle)
# --8<-- [end:turn]

# --8<-- [start:pad]
# first axis first: batch, rows, columns, channels
around = [[0, 0], [3, 4], [1, 2], [0, 0]]
padded = tf.pad(middle, around, constant_values=0.5)
even = [[0, 0], [2, 2], [2, 2], [0, 0]]
reflected = tf.pad(middle, even, "REFLECT")
# --8<-- [end:pad]

for name in ("middle", "turned", "padded"):
    y = globals()[name]
    print(f"{name:8} {tuple(y.shape[1:3])}")
print(f"upper left, mirrored: {mirrored[0, 0, 0, 0]:.3f}")
