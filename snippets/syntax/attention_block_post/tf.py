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


start = {
    "self_attn.in_proj_weight": draw(24, 8),
    "self_attn.in_proj_bias": draw(24),
    "self_attn.out_proj.weight": draw(8, 8),
    "self_attn.out_proj.bias": draw(8),
    "linear1.weight": draw(16, 8),
    "linear1.bias": draw(16),
    "linear2.weight": draw(8, 16),
    "linear2.bias": draw(8),
    "norm1.weight": 1 + draw(8),
    "norm1.bias": draw(8),
    "norm2.weight": 1 + draw(8),
    "norm2.bias": draw(8),
}
# --8<-- [end:given]


# --8<-- [start:block]
class Block(keras.layers.Layer):
    def __init__(self, size, heads, wide):
        super().__init__()
        self.attend = layers.MultiHeadAttention(
            heads, size // heads
        )
        self.norm1 = layers.LayerNormalization(epsilon=1e-5)
        self.wide = layers.Dense(wide, activation="relu")
        self.narrow = layers.Dense(size)
        self.norm2 = layers.LayerNormalization(epsilon=1e-5)

    def call(self, x):
        x = self.norm1(x + self.attend(x, x))
        return self.norm2(x + self.narrow(self.wide(x)))
# --8<-- [end:block]


def attention_weights(weight, bias, out_weight, out_bias):
    for w, b in zip(np.split(weight, 3), np.split(bias, 3)):
        yield w.T.reshape(8, 2, 4)
        yield b.reshape(2, 4)
    yield out_weight.T.reshape(2, 4, 8)
    yield out_bias


block = Block(8, heads=2, wide=16)
block(columns)  # creates the weights
parts = list(start.values())
copied = attention_weights(*parts[:4])
block.attend.set_weights(list(copied))
block.wide.set_weights([parts[4].T, parts[5]])
block.narrow.set_weights([parts[6].T, parts[7]])
block.norm1.set_weights(parts[8:10])
block.norm2.set_weights(parts[10:12])
x = tf.constant(columns)
with tf.GradientTape() as tape:
    tape.watch(x)
    # --8<-- [start:call]
    output = block(x)
    # --8<-- [end:call]
    loss = tf.reduce_mean(output**3)
input_gradient, gradient = tape.gradient(
    loss, [x, block.wide.kernel]
)

print(f"{block.count_params()} weights")
size = tf.reduce_mean(tf.abs(output))
print(f"size of the output {size:.4f}")
