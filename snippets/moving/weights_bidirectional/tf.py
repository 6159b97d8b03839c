import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


# Two layers in Keras' order, forward before backward:
# kernel, recurrent kernel, bias.
keras_made = [
    [draw(8, 64), draw(16, 64), draw(64),
     draw(8, 64), draw(16, 64), draw(64)],
    [draw(32, 64), draw(16, 64), draw(64),
     draw(32, 64), draw(16, 64), draw(64)],
]
# --8<-- [end:given]

# --8<-- [start:bring]
model = keras.Sequential([
    keras.Input((8, 8)),
    layers.Bidirectional(
        layers.LSTM(16, return_sequences=True)
    ),
    layers.Bidirectional(layers.LSTM(16)),
])
model.set_weights(keras_made[0] + keras_made[1])
# --8<-- [end:bring]

# --8<-- [start:last]
first = model.layers[0].backward_layer.cell
with tf.GradientTape() as tape:
    last = model(images)
    loss = tf.reduce_mean(tf.square(last))
# --8<-- [end:last]
gradient = tape.gradient(loss, first.recurrent_kernel)

print(f"{model.count_params()} numbers")
mean = tf.reduce_mean(last)
print(f"last {tuple(last.shape)}, mean {mean:.4f}")
