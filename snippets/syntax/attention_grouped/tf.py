import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


# Four query heads share two key and value heads.
x_all = draw(2, 5, 8)
wq, wk = draw(16, 8), draw(8, 8)
wv, wo = draw(8, 8), draw(8, 16)
# --8<-- [end:given]

x = tf.constant(x_all)
# --8<-- [start:attend]
attention = keras.layers.GroupQueryAttention(
    head_dim=4, num_query_heads=4, num_key_value_heads=2,
    use_bias=False,
)
attention.build(x.shape, x.shape)
attention.set_weights([
    wq.T.reshape(8, 4, 4),
    wk.T.reshape(8, 2, 4),
    wv.T.reshape(8, 2, 4),
    wo.T.reshape(4, 4, 8),
])
# --8<-- [end:attend]
with tf.GradientTape() as tape:
    tape.watch(x)
    output = attention(x, x)
    loss = tf.reduce_sum(tf.square(output))
gradient = tape.gradient(loss, x)

print(f"query heads {attention.num_query_heads}")
print(f"key heads {attention.num_key_value_heads}")
size = tf.reduce_mean(tf.abs(output))
print(f"size of the output {size:.4f}")
