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
    "weight_ih_l0": draw(12, 8),
    "weight_hh_l0": draw(12, 12),
    "bias_ih_l0": draw(12),
    "bias_hh_l0": draw(12),
}
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:layer]
rnn = keras.layers.SimpleRNN(
    12, return_sequences=True, return_state=True
)
rnn.build(x.shape)
rnn.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
])
# --8<-- [end:layer]
with tf.GradientTape() as tape:
    # --8<-- [start:call]
    steps, last = rnn(x)
    # --8<-- [end:call]
    loss = tf.reduce_mean(tf.square(last))
    loss += tf.reduce_mean(tf.square(steps))
weights = rnn.trainable_variables
gradients = tape.gradient(loss, weights)

print(f"steps {steps.shape}")
print(f"last {last.shape}, {tf.reduce_mean(last):.4f}")
