import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np

age = np.array([31, 45, 22, 58, 37, 29], "float32")
city = np.array([
    "Oslo", "Lima", "Pune", "Oslo", "Pune", "Oslo"
])
new_age = np.array([40], "float32")
new_city = np.array(["Kyiv"])
# --8<-- [end:given]

# --8<-- [start:features]
scale = layers.Normalization(axis=None)
scale.adapt(age)
places = np.unique(city)
lookup = layers.StringLookup(
    vocabulary=places, output_mode="one_hot"
)


def features(age, city):
    x = scale(age)[:, None]
    # 0: unknown, as the layer has it
    one_hot = lookup(tf.constant(city))
    one_hot = tf.cast(one_hot, "float32")
    return keras.ops.concatenate([x, one_hot], axis=1)
# --8<-- [end:features]


table = features(age, city)
new = features(new_age, new_city)
print("columns:", ["age", "unknown", *map(str, places)])
print(table[0].numpy().round(2))
print(new[0].numpy().round(2))
