import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:20].astype("int64")  # 0 to 16
# --8<-- [end:given]

# --8<-- [start:mistake]
x = tf.constant(pixels) // 16  # meant: 0 to 1
brightness = tf.reduce_mean(tf.cast(x, tf.float32))
print(f"brightness {brightness:.3f}")
# --8<-- [end:mistake]
