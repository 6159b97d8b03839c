import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(6, 3)).astype("float32")
pairs = [(0, 1), (0, 2), (1, 2), (2, 3), (4, 5)]
edges = np.array(pairs + [(b, a) for a, b in pairs]).T
kernel = rng.normal(size=(3, 2)).astype("float32")
bias = rng.normal(size=2).astype("float32")
# --8<-- [end:given]


# --8<-- [start:layer]
class GCN(keras.layers.Layer):
    def build(self, shape):
        self.kernel = self.add_weight((shape[-1], 2))
        self.bias = self.add_weight((2,))

    def call(self, x, edges):
        n = tf.shape(x)[0]
        itself = tf.range(n, dtype=edges.dtype)
        source = tf.concat([edges[0], itself], 0)
        target = tf.concat([edges[1], itself], 0)
        ones = tf.ones_like(target, dtype=x.dtype)
        degree = tf.math.unsorted_segment_sum(
            ones, target, n
        )
        scale = tf.math.rsqrt(degree)
        weight = tf.gather(scale, source)
        weight *= tf.gather(scale, target)
        sent = tf.gather(x @ self.kernel, source)
        sent *= weight[:, None]
        received = tf.math.unsorted_segment_sum(
            sent, target, n
        )
        return received + self.bias


layer = GCN()
nodes = tf.Variable(x)
layer.build(x.shape)
layer.set_weights([kernel, bias])
with tf.GradientTape() as tape:
    out = layer(nodes, tf.constant(edges))
    total = tf.reduce_sum(tf.square(out))
# --8<-- [end:layer]
gradient = tape.gradient(total, nodes)
print(out.numpy().round(3)[:3])
