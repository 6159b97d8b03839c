import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


queries, keys = draw(16, 6), draw(16, 8)
start, shift = draw(3, 6, 8), draw(3)
# --8<-- [end:given]

query, key = tf.constant(queries), tf.constant(keys)


# --8<-- [start:layer]
class Bilinear(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, query, key):
        shape = (self.units, query[-1], key[-1])
        self.kernel = self.add_weight(shape=shape)
        self.bias = self.add_weight(shape=(self.units,))

    def call(self, query, key):
        return self.bias + keras.ops.einsum(
            "bi,oij,bj->bo", query, self.kernel, key
        )


layer = Bilinear(3)
# --8<-- [end:layer]
layer.build(query.shape, key.shape)
layer.set_weights([start, shift])
with tf.GradientTape() as tape:
    tape.watch(key)
    # --8<-- [start:call]
    scores = layer(query, key)
    # --8<-- [end:call]
    loss = tf.reduce_sum(tf.square(scores))
slope, gradient = tape.gradient(
    loss, [key, layer.kernel.value]
)

print("scores", tuple(scores.shape))
print(f"mean score {tf.reduce_mean(scores):.4f}")
