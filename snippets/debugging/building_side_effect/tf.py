import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = tf.constant(pixels)
# --8<-- [start:mistake]
brightness = []


@tf.function
def scale(image):
    brightness.append(tf.reduce_mean(image))
    return image * 2


for image in x[:3]:
    scale(image)
# --8<-- [end:mistake]
seen = len(brightness)
print("images noted:", seen)
