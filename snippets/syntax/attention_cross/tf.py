import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Columns of one digit look at the rows of another.
images = load_digits().images[:64].astype("float32") / 16
columns = images[:32].transpose(0, 2, 1).copy()
rows = images[32:, :6]
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


memory = draw(32, 6, 8)
in_weight, in_bias = draw(24, 8), draw(24)
out_weight, out_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

query, key = tf.constant(columns), tf.constant(rows)
value = tf.constant(memory)
attention = keras.layers.MultiHeadAttention(2, 4)
attention.build(query.shape, value.shape, key.shape)
weights = []
for w, b in zip(np.split(in_weight, 3),
                np.split(in_bias, 3)):
    weights.append(w.T.reshape(8, 2, 4))
    weights.append(b.reshape(2, 4))
weights.append(out_weight.T.reshape(2, 4, 8))
weights.append(out_bias)
attention.set_weights(weights)
with tf.GradientTape() as tape:
    tape.watch(value)
    # --8<-- [start:call]
    # by position the order is query, value, key
    output = attention(query, value=value, key=key)
    # --8<-- [end:call]
    loss = tf.reduce_mean(tf.square(output))
gradient = tape.gradient(loss, value)

size = tf.reduce_mean(tf.abs(output))
print(f"output {output.shape}, {size:.4f}")
