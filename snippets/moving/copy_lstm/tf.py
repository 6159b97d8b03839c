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
    "weight_ih_l0": draw(32, 8),
    "weight_hh_l0": draw(32, 8),
    "bias_ih_l0": draw(32),
    "bias_hh_l0": draw(32),
}
# --8<-- [end:given]

# --8<-- [start:copy]
lstm = keras.layers.LSTM(8)
lstm.build((None, 8, 8))
w_ih, w_hh, b_ih, b_hh = start.values()
lstm.set_weights([w_ih.T, w_hh.T, b_ih + b_hh])
# --8<-- [end:copy]

x = tf.constant(images)
with tf.GradientTape() as tape:
    last = lstm(x)
    loss = tf.reduce_mean(tf.square(last))
kernel = lstm.cell.recurrent_kernel
gradient = tape.gradient(loss, kernel)

print(f"last state {tuple(last.shape)}")
print(f"mean {tf.reduce_mean(last):.4f}, loss {loss:.4f}")
