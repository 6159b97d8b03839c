import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


conv_weight, conv_bias = draw(8, 8, 3, 3), draw(8)
head_weight, head_bias = draw(8, 8), draw(8)
# --8<-- [end:given]

# --8<-- [start:copy]
conv = keras.layers.Conv2D(8, 3)
conv.build((None, 8, 8, 8))
conv.set_weights([
    conv_weight.transpose(2, 3, 1, 0),  # OIHW to HWIO
    conv_bias,
])
head = keras.layers.Dense(8)
head.build((None, 8))
head.set_weights([head_weight.T, head_bias])
# --8<-- [end:copy]

# Eight grey images at a time serve as eight channels.
x = tf.reshape(tf.constant(images), (8, 8, 8, 8))
x = tf.transpose(x, (0, 2, 3, 1))
with tf.GradientTape() as tape:
    hidden = tf.reduce_max(tf.nn.relu(conv(x)), axis=(1, 2))
    output = head(hidden)
    loss = tf.reduce_mean(tf.square(output))
gradients = tape.gradient(loss, [conv.kernel, head.kernel])

print(f"loss {float(loss):.4f}")
print(f"kernel gradient {tf.norm(gradients[0]):.4f}")
