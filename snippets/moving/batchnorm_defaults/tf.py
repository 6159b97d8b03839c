import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:1280].astype("float32") / 16
batches = images.reshape(20, 64, 64)
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 64).astype("float32")
beta = rng.normal(0, 0.2, 64).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layer]
norm = keras.layers.BatchNormalization()
# --8<-- [end:layer]
norm.build((None, 64))
norm.set_weights([gamma, beta, np.zeros(64), np.ones(64)])

# --8<-- [start:train]
for batch in batches[:-1]:
    norm(batch, training=True)
with tf.GradientTape() as tape:
    trained = norm(batches[-1], training=True)
    loss = tf.reduce_mean(trained**3)
gradient = tape.gradient(loss, norm.gamma)
# --8<-- [end:train]

ink = tf.argmax(norm.moving_variance)
print(f"largest output {tf.reduce_max(trained):.2f}")
print(f"running mean {norm.moving_mean[ink]:.4f}")
print(f"running variance {norm.moving_variance[ink]:.4f}")
