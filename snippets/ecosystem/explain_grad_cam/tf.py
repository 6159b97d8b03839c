import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

image = (load_digits().images[3] / 16).astype("float32")
rng = np.random.default_rng(0)
filters = rng.normal(size=(3, 3, 1, 4)).astype("float32")
kernel = rng.normal(size=(256, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:explain]
inputs = keras.Input((8, 8, 1))
maps = keras.layers.Conv2D(
    4, 3, padding="same", use_bias=False,
    activation="relu",
)(inputs)
flat = keras.layers.Flatten()(maps)
scores = keras.layers.Dense(10, use_bias=False)(flat)
model = keras.Model(inputs, [maps, scores])
model.set_weights([filters, kernel])
with tf.GradientTape() as tape:
    maps, scores = model(image[None, :, :, None])
    score = scores[:, 3]
slopes = tape.gradient(score, maps)
strength = tf.reduce_mean(slopes, (1, 2), keepdims=True)
heat = tf.nn.relu(tf.reduce_sum(strength * maps, -1))
# --8<-- [end:explain]
heat = heat[0]
print(heat.numpy().round(1)[2:5])
