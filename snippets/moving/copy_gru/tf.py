import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start = {
    "weight_ih_l0": draw(24, 8),
    "weight_hh_l0": draw(24, 8),
    "bias_ih_l0": draw(24),
    "bias_hh_l0": draw(24),
}
# --8<-- [end:given]


# --8<-- [start:copy]
def swap(array):
    r, z, n = np.split(array, 3)  # PyTorch's order
    return np.concatenate([z, r, n])  # Keras' order


gru = keras.layers.GRU(8)
gru.build((None, 8, 8))
w_ih, w_hh, b_ih, b_hh = map(swap, start.values())
gru.set_weights([w_ih.T, w_hh.T, np.stack([b_ih, b_hh])])
# --8<-- [end:copy]

x = tf.constant(images)
with tf.GradientTape() as tape:
    last = gru(x)
    loss = tf.reduce_mean(tf.square(last))
gradient = tape.gradient(loss, gru.cell.recurrent_kernel)

print(f"last state {tuple(last.shape)}")
print(f"mean {tf.reduce_mean(last):.4f}, loss {loss:.4f}")
