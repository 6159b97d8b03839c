import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


wide_weight, wide_bias = draw(4, 1, 3, 3), draw(4)
group_weight, group_bias = draw(8, 2, 3, 3), draw(8)
# --8<-- [end:given]

x = tf.constant(images)[..., None]
# --8<-- [start:dilation]
wide = keras.layers.Conv2D(
    4, 3, dilation_rate=2, padding="same"
)
# --8<-- [end:dilation]
# --8<-- [start:groups]
# two groups: kernel is (3, 3, 4 // 2, 8)
grouped = keras.layers.Conv2D(8, 3, groups=2)
# --8<-- [end:groups]
wide.build(x.shape)
wide.set_weights([
    wide_weight.transpose(2, 3, 1, 0),
    wide_bias,
])
grouped.build((None, 8, 8, 4))
grouped.set_weights([
    group_weight.transpose(2, 3, 1, 0),
    group_bias,
])
with tf.GradientTape() as tape:
    four = wide(x)
    eight = grouped(four)
    loss = tf.reduce_mean(tf.square(eight))
kernels = [wide.kernel, grouped.kernel]
gradients = tape.gradient(loss, kernels)

print(f"dilated {four.shape[1:]}")
print(f"grouped {eight.shape[1:]}")
print(f"group weights {tf.size(grouped.kernel)}")
print(f"loss {loss:.4f}")
