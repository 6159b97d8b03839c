import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
direction = rng.normal(0, 0.3, (8, 64)).astype("float32")
size = rng.uniform(0.5, 1.5, 8).astype("float32")
bias = rng.normal(0, 0.3, 8).astype("float32")
# --8<-- [end:given]


# --8<-- [start:layer]
class WeightNormDense(keras.layers.Dense):
    def build(self, input_shape):
        super().build(input_shape)
        self.g = self.add_weight(
            shape=(self.units,), initializer="ones"
        )

    def call(self, x):
        v = tf.math.l2_normalize(self.kernel, axis=0)
        return x @ (self.g * v) + self.bias
# --8<-- [end:layer]


layer = WeightNormDense(8)
layer.build((None, 64))
layer.set_weights([direction.T, bias, size])
with tf.GradientTape() as tape:
    y = layer(x)
    loss = tf.reduce_mean(tf.square(y))
size_gradient, direction_gradient = tape.gradient(
    loss, [layer.g, layer.kernel]
)

v = tf.math.l2_normalize(layer.kernel, axis=0)
first = tf.norm((layer.g * v)[:, 0])
print(f"first row has length {first:.3f}")
print(f"g is {size[0]:.3f}")
