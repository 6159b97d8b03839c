import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Small values, as late in training: the floor counts.
images = load_digits().images[:64].astype("float32")
images = (images - 5) / 16 * 0.002
rng = np.random.default_rng(0)
gamma = rng.uniform(0.5, 1.5, 8).astype("float32")
# --8<-- [end:given]

x = tf.constant(images)
# --8<-- [start:layer]
norm = keras.layers.RMSNormalization(epsilon=1e-6)
# --8<-- [end:layer]
norm.build(x.shape)
norm.set_weights([gamma])
with tf.GradientTape() as tape:
    tape.watch(x)
    y = norm(x)
    loss = tf.reduce_mean(y**3)
gradients = tape.gradient(loss, [norm.scale, x])
default = keras.layers.RMSNormalization().epsilon

size = tf.reduce_mean(tf.abs(y))
print(f"size {size:.4f}, default epsilon {default}")
print(f"gradient of the scale {tf.norm(gradients[0]):.4f}")
