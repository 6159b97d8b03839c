import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = tf.constant(photo[None])

# --8<-- [start:resize]
small = tf.image.resize(x, (20, 30), method="nearest")
# --8<-- [end:resize]

print(f"row 5, column 9: {small[0, 5, 9, 0]:.3f}")
