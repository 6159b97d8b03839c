import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.15, 32).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.15, 10).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w1.T, b1, w2.T, b2])

# --8<-- [start:export]
model.export("digits", verbose=False)
# --8<-- [end:export]

# --8<-- [start:load]
loaded = tf.saved_model.load("digits")
y = loaded.serve(x)
# --8<-- [end:load]

before = model(x)
apart = tf.reduce_max(tf.abs(y - before))
print(tuple(y.shape), "same answers:", bool(apart < 1e-5))
