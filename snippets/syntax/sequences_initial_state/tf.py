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
h_start, c_start = draw(64, 12), draw(64, 12)
# --8<-- [end:given]

x = tf.constant(columns)
lstm = keras.layers.LSTM(12, return_state=True)
lstm.build(x.shape)
lstm.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
])
h_0, c_0 = tf.constant(h_start), tf.constant(c_start)
with tf.GradientTape() as tape:
    tape.watch(h_0)
    # --8<-- [start:state]
    state = [h_0, c_0]
    last, h, c = lstm(x, initial_state=state)
    # --8<-- [end:state]
    loss = tf.reduce_mean(tf.square(c))
gradient = tape.gradient(loss, h_0)

h_mean, c_mean = tf.reduce_mean(h), tf.reduce_mean(c)
print(f"h {h_mean:.4f}, c {c_mean:.4f}")
