import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")
# --8<-- [end:given]

# --8<-- [start:mean]
x = tf.constant(photo)
brightness = tf.reduce_mean(x)
# --8<-- [end:mean]
print(f"{float(brightness):.2f}")
