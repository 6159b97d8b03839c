import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each clip is three digits, one after the other.
images = load_digits().images[:24].astype("float32") / 16
clips = images.reshape(8, 3, 8, 8, 1)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


kernel = draw(3, 3, 1, 16)
recurrent_kernel = draw(3, 3, 4, 16)
bias = draw(16)
scale, shift = 1 + draw(4), draw(4)
# --8<-- [end:given]

x = tf.constant(clips)
# --8<-- [start:layer]
layer = keras.layers.ConvLSTM2D(
    4, 3, padding="same", return_sequences=True
)
layer.build(x.shape)
layer.set_weights([kernel, recurrent_kernel, bias])
# --8<-- [end:layer]
# --8<-- [start:model]
norm = keras.layers.BatchNormalization(epsilon=1e-3)
norm.build((None, 3, 8, 8, 4))
norm.gamma.assign(scale)
norm.beta.assign(shift)
# --8<-- [end:model]
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:call]
    states = layer(x)
    last = states[:, -1]
    output = norm(states, training=True)
    # --8<-- [end:call]
    loss = tf.reduce_mean(output**3)
weights = [*layer.trainable_weights, *norm.trainable_weights]
slope, *gradients = tape.gradient(
    loss, [x, *(w.value for w in weights)]
)

print("states", tuple(states.shape))
print(f"mean of the last state {tf.reduce_mean(last):.4f}")
spread = tf.math.reduce_std(output)
print(f"spread of the output {spread:.4f}")
