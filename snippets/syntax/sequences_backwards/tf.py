import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


start = {
    "weight_ih_l0": draw(48, 8),
    "weight_hh_l0": draw(48, 12),
    "bias_ih_l0": draw(48),
    "bias_hh_l0": draw(48),
}
# --8<-- [end:given]

x = tf.constant(columns)
lstm = keras.layers.LSTM(
    12, return_sequences=True, go_backwards=True
)
lstm.build(x.shape)
lstm.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
])
with tf.GradientTape() as tape:
    # --8<-- [start:read]
    steps = lstm(x)  # in the order read: last column first
    aligned = tf.reverse(steps, axis=[1])
    # --8<-- [end:read]
    loss = tf.reduce_mean(aligned[:, 2] ** 2)
gradient = tape.gradient(loss, lstm.cell.recurrent_kernel)

print(f"column 2 {tf.reduce_mean(aligned[:, 2]):.4f}")
