import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Columns of a digit as targets, rows of another as memory.
images = load_digits().images[:64].astype("float32") / 16
columns = images[:32].transpose(0, 2, 1).copy()
rows = images[32:, :6].copy()
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start = {}
for name in ("self_attn", "multihead_attn"):
    start[f"{name}.in_proj_weight"] = draw(24, 8)
    start[f"{name}.in_proj_bias"] = draw(24)
    start[f"{name}.out_proj.weight"] = draw(8, 8)
    start[f"{name}.out_proj.bias"] = draw(8)
for name, (o, i) in zip(("linear1", "linear2"),
                        ((16, 8), (8, 16))):
    start[f"{name}.weight"] = draw(o, i)
    start[f"{name}.bias"] = draw(o)
for name in ("norm1", "norm2", "norm3"):
    start[f"{name}.weight"] = 1 + draw(8)
    start[f"{name}.bias"] = draw(8)
# --8<-- [end:given]


# --8<-- [start:block]
class Decoder(keras.layers.Layer):
    def __init__(self, size, heads, wide):
        super().__init__()
        self.look, self.read = (
            layers.MultiHeadAttention(heads, size // heads)
            for _ in range(2)
        )
        self.norms = [
            layers.LayerNormalization(epsilon=1e-5)
            for _ in range(3)
        ]
        self.wide = layers.Dense(wide, activation="relu")
        self.narrow = layers.Dense(size)

    def call(self, x, memory):
        y = self.look(x, x, use_causal_mask=True)
        x = self.norms[0](x + y)
        x = self.norms[1](x + self.read(x, memory))
        y = self.narrow(self.wide(x))
        return self.norms[2](x + y)
# --8<-- [end:block]


def attention_weights(name):
    weight = start[f"{name}.in_proj_weight"]
    bias = start[f"{name}.in_proj_bias"]
    for w, b in zip(np.split(weight, 3), np.split(bias, 3)):
        yield w.T.reshape(8, 2, 4)
        yield b.reshape(2, 4)
    out = start[f"{name}.out_proj.weight"]
    yield out.T.reshape(2, 4, 8)
    yield start[f"{name}.out_proj.bias"]


def pair(name):
    return start[f"{name}.weight"].T, start[f"{name}.bias"]


block = Decoder(8, heads=2, wide=16)
block(columns, rows)  # creates the weights
block.look.set_weights(list(attention_weights("self_attn")))
block.read.set_weights(
    list(attention_weights("multihead_attn"))
)
block.wide.set_weights(pair("linear1"))
block.narrow.set_weights(pair("linear2"))
for i, norm in enumerate(block.norms, 1):
    norm.set_weights(pair(f"norm{i}"))
x, memory = tf.constant(columns), tf.constant(rows)
with tf.GradientTape() as tape:
    tape.watch(memory)
    # --8<-- [start:call]
    output = block(x, memory)
    # --8<-- [end:call]
    loss = tf.reduce_mean(output**3)
memory_gradient, gradient = tape.gradient(
    loss, [memory, block.narrow.kernel]
)

size = tf.reduce_mean(tf.abs(output))
print(f"size of the output {size:.4f}")
