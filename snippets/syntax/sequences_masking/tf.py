import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Cut each digit to its ink: 2 to 8 columns, zeros after.
images = load_digits().images[:96].astype("float32") / 16
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((96, 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.4, shape).astype("float32")


start = {
    "weight_ih_l0": draw(48, 8),
    "weight_hh_l0": draw(48, 12),
    "bias_ih_l0": draw(48),
    "bias_hh_l0": draw(48),
}
# --8<-- [end:given]

x = tf.constant(columns)
lstm = keras.layers.LSTM(12, return_sequences=True)
lstm.build(x.shape)
lstm.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
])
with tf.GradientTape() as tape:
    # --8<-- [start:read]
    # a column of nothing but zeros is skipped
    masked = keras.layers.Masking(0.0)(x)
    steps = lstm(masked)
    last = steps[:, -1]
    # --8<-- [end:read]
    loss = tf.reduce_mean(tf.square(last))
gradient = tape.gradient(loss, lstm.cell.recurrent_kernel)
# --8<-- [start:unpack]
# padded steps repeat the last state; PyTorch has zeros
short = lengths.argmin()
real = np.arange(8)[:, None] < lengths[short]
padding = tf.where(real, steps[short], 0.0)[-1]
# --8<-- [end:unpack]

print(f"lengths {lengths.min()} to {lengths.max()}")
print(f"last {tf.reduce_mean(last):.4f}")
repeated = tf.reduce_max(tf.abs(steps[short, -1]))
print(f"a padded step holds {repeated:.4f}")
