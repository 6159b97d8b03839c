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
    f"{name}_l0{way}": draw(*shape)
    for way in ("", "_reverse")
    for name, shape in {
        "weight_ih": (48, 8), "weight_hh": (48, 12),
        "bias_ih": (48,), "bias_hh": (48,),
    }.items()
}
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:layer]
lstm = keras.layers.Bidirectional(
    keras.layers.LSTM(12)
)
lstm.build(x.shape)
lstm.set_weights([
    array
    for way in ("", "_reverse")
    for array in (
        start["weight_ih_l0" + way].T,
        start["weight_hh_l0" + way].T,
        start["bias_ih_l0" + way]
        + start["bias_hh_l0" + way],
    )
])
# --8<-- [end:layer]
with tf.GradientTape() as tape:
    # --8<-- [start:last]
    last = lstm(x)
    # --8<-- [end:last]
    loss = tf.reduce_mean(tf.square(last))
gradients = tape.gradient(loss, lstm.trainable_variables)

print(f"last {last.shape}, {tf.reduce_mean(last):.4f}")
