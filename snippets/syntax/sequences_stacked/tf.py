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


start = {}
for i, inputs in enumerate((8, 12)):
    start[f"weight_ih_l{i}"] = draw(48, inputs)
    start[f"weight_hh_l{i}"] = draw(48, 12)
    start[f"bias_ih_l{i}"] = draw(48)
    start[f"bias_hh_l{i}"] = draw(48)
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:layer]
model = keras.Sequential([
    keras.Input((8, 8)),
    keras.layers.LSTM(12, return_sequences=True),
    keras.layers.LSTM(12),
])
# --8<-- [end:layer]
for i, layer in enumerate(model.layers):
    layer.set_weights([
        start[f"weight_ih_l{i}"].T,
        start[f"weight_hh_l{i}"].T,
        start[f"bias_ih_l{i}"] + start[f"bias_hh_l{i}"],
    ])
with tf.GradientTape() as tape:
    # --8<-- [start:last]
    last = model(x)
    # --8<-- [end:last]
    loss = tf.reduce_mean(tf.square(last))
gradients = tape.gradient(loss, model.trainable_variables)

print(f"last {last.shape}")
print(f"last {tf.reduce_mean(last):.4f}")
