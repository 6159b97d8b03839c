import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


# Width 8, two heads of four, 32 units in the middle.
pytorch_made = {
    "self_attn.in_proj_weight": draw(24, 8),
    "self_attn.in_proj_bias": draw(24),
    "self_attn.out_proj.weight": draw(8, 8),
    "self_attn.out_proj.bias": draw(8),
    "linear1.weight": draw(32, 8),
    "linear1.bias": draw(32),
    "linear2.weight": draw(8, 32),
    "linear2.bias": draw(8),
    "norm1.weight": 1 + draw(8),
    "norm1.bias": draw(8),
    "norm2.weight": 1 + draw(8),
    "norm2.bias": draw(8),
}
keras_made = {
    "attend": [
        draw(8, 2, 4), draw(2, 4),
        draw(8, 2, 4), draw(2, 4),
        draw(8, 2, 4), draw(2, 4),
        draw(2, 4, 8), draw(8),
    ],
    "norm1": [1 + draw(8), draw(8)],
    "wide": [draw(8, 32), draw(32)],
    "narrow": [draw(32, 8), draw(8)],
    "norm2": [1 + draw(8), draw(8)],
}
# --8<-- [end:given]


# --8<-- [start:model]
class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.attend = layers.MultiHeadAttention(2, 4)
        self.norm1 = layers.LayerNormalization(epsilon=1e-5)
        self.wide = layers.Dense(32, activation="relu")
        self.narrow = layers.Dense(8)
        self.norm2 = layers.LayerNormalization(epsilon=1e-5)

    def call(self, x):
        x = self.norm1(x + self.attend(x, x))
        return self.norm2(x + self.narrow(self.wide(x)))


def load(arrays):
    block = Block()
    block(keras.Input((8, 8)))  # creates the variables
    for name, layer in arrays.items():
        getattr(block, name).set_weights(layer)
    return block
# --8<-- [end:model]


# --8<-- [start:bring]
def bring(arrays):
    w_in, b_in, w_out, b_out, *rest = arrays.values()
    attend = []
    for w, b in zip(np.split(w_in, 3), np.split(b_in, 3)):
        attend += [w.T.reshape(8, 2, 4), b.reshape(2, 4)]
    attend += [w_out.T.reshape(2, 4, 8), b_out]
    w1, b1, w2, b2, gamma1, beta1, gamma2, beta2 = rest
    return {
        "attend": attend,
        "norm1": [gamma1, beta1],
        "wide": [w1.T, b1],
        "narrow": [w2.T, b2],
        "norm2": [gamma2, beta2],
    }
# --8<-- [end:bring]


def run(block):
    x = tf.constant(images)
    weights = tf.reshape(tf.linspace(0.0, 1.0, 64), (8, 8))
    with tf.GradientTape() as tape:
        tape.watch(x)
        output = block(x)
        loss = tf.reduce_mean(output**2 * weights)
    return output, tape.gradient(loss, x)


ported_output, ported_gradient = run(
    load(bring(pytorch_made))
)
own_output, own_gradient = run(load(keras_made))
std = tf.math.reduce_std
print(f"made in PyTorch: {std(ported_output):.4f}")
print(f"made in Keras:   {std(own_output):.4f}")
