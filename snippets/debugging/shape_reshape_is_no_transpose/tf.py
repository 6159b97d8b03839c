import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[:64, :96]
photo = (photo / 255).astype("float32")  # (64, 96, 3)
# --8<-- [end:given]

x = tf.constant(photo)  # (64, 96, 3)
# --8<-- [start:mistake]
swapped = tf.reshape(x, (3, 64, 96))
means = tf.reduce_mean(swapped, axis=(1, 2))
red, green, blue = means.numpy().tolist()
print(f"red {red:.3f} green {green:.3f} blue {blue:.3f}")
# --8<-- [end:mistake]
