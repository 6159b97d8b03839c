import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

image = (load_digits().data[3] / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.4, (64, 16)).astype("float32")
w2 = rng.normal(0, 0.4, (16, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:explain]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(16, activation="tanh"),
    keras.layers.Dense(10),
])
model.set_weights([w1, np.zeros(16), w2, np.zeros(10)])
# 50 places between an empty image and this one
places, weights = np.polynomial.legendre.leggauss(50)
places, weights = (1 + places) / 2, weights / 2
path = tf.constant(places[:, None] * image, tf.float32)
with tf.GradientTape() as tape:
    tape.watch(path)
    score = model(path)[:, 3]
slopes = tape.gradient(score, path)
share = image * tf.tensordot(
    tf.constant(weights, tf.float32), slopes, 1
)
# --8<-- [end:explain]
x = image[None]
gap = float(model(x)[0, 3] - model(0 * x)[0, 3])
share = tf.reshape(share, (8, 8))
total = float(tf.reduce_sum(share))
print("rows:", tf.reduce_sum(share, 1).numpy().round(2))
print(f"all pixels {total:.3f}, score {gap:.3f}")
