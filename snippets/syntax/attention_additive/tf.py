import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.7, shape).astype("float32")


# Two sentences: 4 queries look at 6 words, one of 4 words.
queries, words = draw(2, 4, 8), draw(2, 6, 8)
lengths = np.array([6, 4])
visible = np.arange(6) < lengths[:, None]
wq, wk, scale = draw(8, 8), draw(8, 8), draw(8)
factor = np.float32(0.3)
# --8<-- [end:given]


# --8<-- [start:layer]
class AdditiveAttention(keras.layers.Layer):
    def __init__(self, size):
        super().__init__()
        dense = keras.layers.Dense
        self.query = dense(size, use_bias=False)
        self.key = dense(size, use_bias=False)
        self.attend = keras.layers.AdditiveAttention()

    def build(self, shape):
        self.query.build(shape)
        self.key.build(shape)
        self.attend.build([shape, shape, shape])

    def call(self, query, value, key, mask):
        return self.attend(
            [self.query(query), value, self.key(key)],
            mask=[None, mask],
            return_attention_scores=True,
        )
# --8<-- [end:layer]


layer = AdditiveAttention(8)
layer.build((None, None, 8))
layer.set_weights([wq.T, wk.T, scale])
query = tf.constant(queries)
value = tf.constant(words)
mask = tf.constant(visible)
with tf.GradientTape() as tape:
    # --8<-- [start:call]
    output, weights = layer(
        query, value, tf.tanh(value), mask
    )
    # --8<-- [end:call]

    # --8<-- [start:dot]
    luong = keras.layers.Attention(use_scale=True)
    luong.build([query.shape, value.shape])
    luong.set_weights([factor])
    plain = luong([query, value])
    # --8<-- [end:dot]
    loss = tf.reduce_sum(output**3) + tf.reduce_sum(plain**3)
variables = [*layer.trainable_weights, luong.scale]
gradients = tape.gradient(loss, [v.value for v in variables])

size = tf.reduce_mean(tf.abs(output))
print(f"size of the output {size:.4f}")
padding = tf.reduce_max(weights[1, :, 4:])
print(f"weight on padding {padding:.1f}")
print(f"Luong: {tf.reduce_mean(tf.abs(plain)):.4f}")
