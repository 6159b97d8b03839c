import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Sixteen digits in a row make a text of 128 columns,
# read in four pieces of 32; four such texts at a time.
images = load_digits().images[:64].astype("float32") / 16
columns = images.transpose(0, 2, 1).reshape(4, 128, 8)
pieces = np.stack(np.split(columns, 4, axis=1))
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

# --8<-- [start:carry]
# --8<-- [start:layer]
lstm = keras.layers.LSTM(
    12, stateful=True, return_sequences=True
)
# --8<-- [end:layer]
lstm.build((4, 32, 8))
lstm.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
])
# --8<-- [start:pieces]
for piece in pieces:
    with tf.GradientTape() as tape:
        steps = lstm(piece)
        loss = tf.reduce_mean(tf.square(steps))
# --8<-- [end:pieces]
# --8<-- [end:carry]
gradient = tape.gradient(loss, lstm.cell.recurrent_kernel)
# --8<-- [start:fresh]
last = steps[:, -1]
lstm.reset_state()
again = lstm(pieces[0])[:, 0]
# --8<-- [end:fresh]

print(f"after 128 columns {tf.reduce_mean(last):.4f}")
print(f"from a fresh start {tf.reduce_mean(again):.4f}")
