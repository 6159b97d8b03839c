# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf
from keras import layers


# --8<-- [start:head]
@tf.function
def head(x):
    layer = layers.Dense(10)
    return layer(x)


x = tf.constant(images)
outputs = [float(tf.reduce_sum(head(x))) for _ in range(3)]
# --8<-- [end:head]
answers = len(set(outputs))
print("same input three times, answers:", answers)
