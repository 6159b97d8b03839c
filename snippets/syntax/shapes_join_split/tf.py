import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:join]
x = tf.constant(pixels)
wide = tf.concat([x[0], x[1]], axis=1)
pair_of = tf.stack([x[0], x[1]])
print("cat:", tuple(wide.shape))
print("stack:", tuple(pair_of.shape))
# --8<-- [end:join]

# --8<-- [start:split]
first = tf.split(x, 2)[0]
print("first part:", len(first), "images")
small, large = tf.split(x, [3, 5])
print("parts:", len(small), len(large))
# --8<-- [end:split]

# --8<-- [start:chunk]
chunks = tf.split(x, [3, 3, 2])
even = keras.ops.array_split(x, 3)
print("chunk:", [len(c) for c in chunks])
print("even:", [len(c) for c in even])
# --8<-- [end:chunk]

# --8<-- [start:unbind]
images = tf.unstack(x)
print(len(images), "images")
# --8<-- [end:unbind]
