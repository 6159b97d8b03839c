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


first = [draw(8, 48), draw(12, 48), draw(48)]
second = [draw(12, 24), draw(6, 24), draw(24)]
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:layer]
layer = keras.layers.RNN(
    keras.layers.StackedRNNCells([
        keras.layers.LSTMCell(12),
        keras.layers.LSTMCell(6),
    ])
)
layer.build(x.shape)
layer.set_weights([*first, *second])
with tf.GradientTape() as tape:
    output = layer(x)
    # --8<-- [end:layer]
    loss = tf.reduce_mean(tf.square(output))
gradient = tape.gradient(
    loss, layer.trainable_weights[0].value
)

print("output", tuple(output.shape))
print(f"mean of the last output {tf.reduce_mean(output):.4f}")
