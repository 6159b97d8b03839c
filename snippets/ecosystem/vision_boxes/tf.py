import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg").astype("float32")
box = 220, 60, 460, 240  # left, top, right, bottom
# --8<-- [end:given]

# --8<-- [start:crop]
height, width = photo.shape[:2]
left, top, right, bottom = box
# the box between 0 and 1: y first, then x
corners = [
    top / (height - 1), left / (width - 1),
    bottom / (height - 1), right / (width - 1),
]
crop = tf.image.crop_and_resize(
    photo[None], [corners], [0], crop_size=(48, 64)
)
# --8<-- [end:crop]
colour = tf.reduce_mean(crop, (0, 1, 2))
print("crop:", tuple(crop.shape))
print("mean colour:", colour.numpy().round(2))
