from pathlib import Path

import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[100:220, 200:360]
# --8<-- [end:given]

# --8<-- [start:write]
folder = Path("photos")
folder.mkdir()
png = tf.io.encode_png(photo)
jpg = tf.io.encode_jpeg(photo, quality=90)
tf.io.write_file("photos/flower.png", png)
tf.io.write_file("photos/flower.jpg", jpg)
found = tf.data.Dataset.list_files(
    "photos/*.*g", shuffle=False
)
names = [Path(p.numpy().decode()).name for p in found]
print(names)
# --8<-- [end:write]

# --8<-- [start:decode]
raw = tf.io.read_file("photos/flower.png")
picture = tf.io.decode_image(raw)
with tf.io.gfile.GFile("photos/flower.jpg", "rb") as file:
    jpeg = tf.io.decode_jpeg(
        file.read(), dct_method="INTEGER_ACCURATE"
    )
before, after = (
    tf.cast(p, tf.float32) for p in (picture, jpeg)
)
loss = tf.reduce_mean(tf.abs(after - before))
print(tuple(picture.shape), "lost:", round(float(loss), 1))
# --8<-- [end:decode]

# --8<-- [start:cut]
corner = tf.image.crop_to_bounding_box(
    picture, 10, 20, 32, 32
)
mirrored = tf.image.flip_left_right(corner)
keras.utils.set_random_seed(0)
maybe = tf.image.random_flip_left_right(corner)
print(tuple(corner.shape), int(mirrored[0, 0, 0]))
# --8<-- [end:cut]

# --8<-- [start:load]
small = keras.utils.load_img(
    "photos/flower.png", target_size=(30, 40)
)
tensor = tf.constant(keras.utils.img_to_array(small))
print(tuple(tensor.shape))
# --8<-- [end:load]
