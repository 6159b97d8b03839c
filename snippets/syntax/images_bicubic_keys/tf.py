import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = tf.constant(photo[None])

# --8<-- [start:resize]
big = tf.image.resize(
    x, (214, 320), method="bicubic", antialias=True
)
# --8<-- [end:resize]

low, high = tf.reduce_min(big), tf.reduce_max(big)
print(f"{low:.2f} to {high:.2f}")
