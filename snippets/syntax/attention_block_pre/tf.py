import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:32].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


def norm():
    return 1 + draw(8), draw(8)


projections, biases = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
w1, b1, w2, b2 = draw(32, 8), draw(32), draw(8, 32), draw(8)
norm1, norm2 = norm(), norm()
# --8<-- [end:given]


# --8<-- [start:block]
class Block(keras.layers.Layer):
    def __init__(self, size, heads, wide):
        super().__init__()
        self.norm1 = layers.LayerNormalization(epsilon=1e-5)
        self.attend = layers.MultiHeadAttention(
            heads, size // heads
        )
        self.norm2 = layers.LayerNormalization(epsilon=1e-5)
        self.wide = layers.Dense(wide, activation="gelu")
        self.narrow = layers.Dense(size)

    def call(self, x):
        y = self.norm1(x)
        y = self.attend(y, y, use_causal_mask=True)
        x = x + y
        y = self.wide(self.norm2(x))
        return x + self.narrow(y)
# --8<-- [end:block]


block = Block(8, heads=2, wide=32)
block(columns)  # creates the weights
block.norm1.set_weights(norm1)
block.norm2.set_weights(norm2)
block.wide.set_weights([w1.T, b1])
block.narrow.set_weights([w2.T, b2])
arrays = []
for w, b in zip(np.split(projections, 3),
                np.split(biases, 3)):
    arrays += [w.T.reshape(8, 2, 4), b.reshape(2, 4)]
arrays += [out_weight.T.reshape(2, 4, 8), out_bias]
block.attend.set_weights(arrays)
x = tf.constant(columns)
with tf.GradientTape() as tape:
    output = block(x)
    loss = tf.reduce_mean(output**2)
gradient, norm_gradient = tape.gradient(
    loss, [block.wide.kernel, block.norm1.gamma]
)

size = tf.reduce_mean(tf.abs(output))
print(f"size of the output {size:.4f}")
