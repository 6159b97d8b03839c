import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# 65 images in batches of 32: the last batch is one image.
x = load_digits().data[:65].astype("float32") / 16
# --8<-- [end:given]

# --8<-- [start:train]
norm = keras.layers.BatchNormalization()
for start in range(0, 65, 32):
    y = norm(x[start:start + 32], training=True)
# --8<-- [end:train]
spread = float(tf.math.reduce_std(y))

print(f"last batch spread {spread:.3f}")
