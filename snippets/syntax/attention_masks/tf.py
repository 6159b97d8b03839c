import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Cut each digit to its ink: 2 to 8 columns, zeros after.
images = load_digits().images[:64].astype("float32") / 16
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((64, 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
real = np.arange(8) < lengths[:, None]
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


in_weight, in_bias = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

x = tf.constant(columns)
attention = keras.layers.MultiHeadAttention(2, 4)
attention.build(x.shape, x.shape)
weights = []
for w, b in zip(np.split(in_weight, 3),
                np.split(in_bias, 3)):
    weights.append(w.T.reshape(8, 2, 4))
    weights.append(b.reshape(2, 4))
weights.append(out_weight.T.reshape(2, 4, 8))
weights.append(out_bias)
attention.set_weights(weights)
with tf.GradientTape() as tape:
    # --8<-- [start:padding]
    visible = real[:, None, :]  # True = may look
    output = attention(x, x, attention_mask=visible)
    # --8<-- [end:padding]
    loss = tf.reduce_mean(tf.square(output))
gradients = tape.gradient(
    loss, attention.trainable_variables
)
# --8<-- [start:causal]
causal = attention(x, x, use_causal_mask=True)
# --8<-- [end:causal]
# --8<-- [start:both]
both = attention(
    x, x, attention_mask=visible, use_causal_mask=True
)
# --8<-- [end:both]
gradient = tf.concat(
    [tf.reshape(gradients[i], (8, 8)) for i in (0, 2, 4)],
    axis=1,
)

sizes = [
    tf.reduce_mean(tf.abs(part))
    for part in (output, causal, both)
]
print(f"padding {sizes[0]:.4f}, causal {sizes[1]:.4f}")
print(f"both {sizes[2]:.4f}")
