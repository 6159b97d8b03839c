import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 1, shape).astype("float32")


# batch, heads, steps, head size
q = draw(2, 3, 5, 4)
k, v = draw(2, 3, 7, 4), draw(2, 3, 7, 4)
mask = rng.random((2, 1, 5, 7)) < 0.6
mask[..., 0] = True
# --8<-- [end:given]

query, key, value = (
    tf.transpose(x, (0, 2, 1, 3)) for x in (q, k, v)
)
with tf.GradientTape() as tape:
    tape.watch(query)
    # --8<-- [start:attend]
    # batch, steps, heads, size; True = may look
    output = keras.ops.dot_product_attention(
        query, key, value, mask=mask
    )
    # --8<-- [end:attend]
    loss = tf.reduce_mean(tf.square(output))
gradient = tape.gradient(loss, query)
# --8<-- [start:causal]
first = keras.ops.dot_product_attention(
    query, key[:, :5], value[:, :5], is_causal=True
)
# --8<-- [end:causal]
# --8<-- [start:unscaled]
# query, value, key; no division by the root of the size
plain = keras.layers.Attention()(
    [query[:, :, 0], value[:, :, 0], key[:, :, 0]]
)
# --8<-- [end:unscaled]

sizes = [
    tf.reduce_mean(tf.abs(part))
    for part in (output, first, plain)
]
print(f"output {output.shape}, {sizes[0]:.4f}")
print(f"causal {sizes[1]:.4f}, unscaled {sizes[2]:.4f}")
