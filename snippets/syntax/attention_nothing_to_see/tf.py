import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Four digits; the third is padding from end to end.
images = load_digits().images[:4].astype("float32") / 16
real = np.ones((4, 8), dtype=bool)
real[2] = False
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


in_weight, out_weight = draw(24, 8), draw(8, 8)
# --8<-- [end:given]

attention = keras.layers.MultiHeadAttention(
    2, 4, use_bias=False
)
attention.build((4, 8, 8), (4, 8, 8))
attention.set_weights([
    *(w.T.reshape(8, 2, 4) for w in np.split(in_weight, 3)),
    out_weight.T.reshape(2, 4, 8),
])
# --8<-- [start:attend]
x = tf.constant(images)
visible = real[:, None, :]
output = attention(x, x, attention_mask=visible)
# --8<-- [end:attend]
share = float(tf.reduce_mean(tf.abs(output[2])) > 1e-3)

size = tf.reduce_mean(tf.abs(output), axis=(1, 2))
print("size:", [f"{s:.2f}" for s in size])
