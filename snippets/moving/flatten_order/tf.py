import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


conv_weight, conv_bias = draw(4, 1, 3, 3), draw(4)
head_weight, head_bias = draw(10, 144), draw(10)
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(4, 3),
    keras.layers.Flatten(),  # height, width, channels
    keras.layers.Dense(10),
])
# --8<-- [end:model]
# --8<-- [start:copy]
rows = head_weight.reshape(10, 4, 6, 6)  # out, C, H, W
rows = rows.transpose(2, 3, 1, 0)  # H, W, C, out
model.set_weights([
    conv_weight.transpose(2, 3, 1, 0),
    conv_bias,
    rows.reshape(144, 10),
    head_bias,
])
# --8<-- [end:copy]

x = tf.constant(images)[..., None]
with tf.GradientTape() as tape:
    tape.watch(x)
    logits = model(x)
    loss = tf.reduce_mean(tf.square(logits))
gradient = tape.gradient(loss, x)

print(f"mean logit {tf.reduce_mean(logits):.4f}")
print(f"loss {loss:.4f}")
