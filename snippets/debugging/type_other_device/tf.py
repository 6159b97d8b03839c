import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
with tf.device("GPU:0"):
    model = layers.Dense(10)
    model.build((None, 64))
with tf.device("CPU:0"):
    x = tf.constant(pixels)
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
