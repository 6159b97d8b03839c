import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Eight stacks of eight images: a film of eight frames.
images = load_digits().images[:64].astype("float32") / 16
films = images.reshape(8, 8, 8, 8)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


weight, conv_weight = draw(5, 8), draw(4, 1, 3, 3)
# --8<-- [end:given]

x = tf.constant(films)
dense = keras.layers.Dense(5, use_bias=False)
dense.build((None, 8))
dense.set_weights([weight.T])
conv = keras.layers.Conv2D(4, 3, use_bias=False)
conv.build((None, 8, 8, 1))
conv.set_weights([conv_weight.transpose(2, 3, 1, 0)])
with tf.GradientTape() as tape:
    # --8<-- [start:dense]
    # Dense acts on the last axis too: no wrapper needed
    steps = dense(x)
    # --8<-- [end:dense]
    # --8<-- [start:frames]
    each = keras.layers.TimeDistributed(conv)
    frames = each(x[..., None])
    # --8<-- [end:frames]
    loss = tf.reduce_mean(tf.square(steps))
    loss += tf.reduce_mean(tf.square(frames))
kernels = [dense.kernel, conv.kernel]
gradients = tape.gradient(loss, kernels)

print(f"steps {steps.shape}")
print(f"frames {frames.shape}")
