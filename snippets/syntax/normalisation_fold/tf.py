import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, bias, beta, mean = draw(4, 1, 3, 3), *draw(3, 4)
gamma, variance = rng.uniform(0.5, 1.5, (2, 4))
# --8<-- [end:given]

x = tf.constant(images)[..., None]
conv = keras.layers.Conv2D(4, 3)
norm = keras.layers.BatchNormalization(epsilon=1e-5)
model = keras.Sequential([
    keras.Input((8, 8, 1)), conv, norm
])
conv.set_weights([weight.transpose(2, 3, 1, 0), bias])
norm.set_weights([gamma, beta, mean, variance])
# --8<-- [start:fold]
scale = gamma / np.sqrt(variance + norm.epsilon)
folded = keras.layers.Conv2D(4, 3)
folded.build(x.shape)
folded.set_weights([
    conv.kernel * scale,  # channels are the last axis
    (bias - mean) * scale + beta,
])
# --8<-- [end:fold]
before = model(x, training=False)
after = folded(x)

spreads = map(tf.math.reduce_std, (before, after))
print("before {:.4f}, after {:.4f}".format(*spreads))
