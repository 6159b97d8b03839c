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


pytorch_made = {
    "weight_ih_l0": draw(4 * 16, 8),
    "weight_hh_l0": draw(4 * 16, 16),
    "bias_ih_l0": draw(4 * 16),
    "bias_hh_l0": draw(4 * 16),
}
keras_made = {
    "kernel": draw(8, 4 * 16),
    "recurrent_kernel": draw(16, 4 * 16),
    "bias": draw(4 * 16),
}
# --8<-- [end:given]


def load(arrays):
    lstm = keras.layers.LSTM(16, return_sequences=True)
    lstm.build((None, 8, 8))
    lstm.set_weights(list(arrays.values()))
    return lstm


# --8<-- [start:bring]
def bring(arrays):
    b_ih, b_hh = arrays["bias_ih_l0"], arrays["bias_hh_l0"]
    return {
        "kernel": arrays["weight_ih_l0"].T,
        "recurrent_kernel": arrays["weight_hh_l0"].T,
        "bias": b_ih + b_hh,
    }
# --8<-- [end:bring]


def run(lstm):
    with tf.GradientTape() as tape:
        steps = lstm(images)
        loss = tf.reduce_mean(tf.square(steps))
    kernel = lstm.cell.recurrent_kernel
    return steps, tape.gradient(loss, kernel)


ported_steps, ported_gradient = run(
    load(bring(pytorch_made))
)
own_steps, own_gradient = run(load(keras_made))
mean = tf.reduce_mean
print(f"made in PyTorch: {mean(ported_steps):.4f}")
print(f"made in Keras:   {mean(own_steps):.4f}")
