import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.5, shape).astype("float32")


# Six steps of one sequence, one head of size 8.
x_all = draw(1, 6, 8)
wq, wk, wv = draw(8, 8), draw(8, 8), draw(8, 8)
# --8<-- [end:given]

x = tf.constant(x_all)


def heads(tensor):  # one head: batch, steps, 1, size
    return tensor[:, :, None]


# --8<-- [start:whole]
whole = keras.ops.dot_product_attention(
    heads(x @ wq), heads(x @ wk), heads(x @ wv),
    is_causal=True,
)[:, :, 0]
# --8<-- [end:whole]
# --8<-- [start:cached]
keys = values = tf.zeros((1, 0, 8))
steps = []
for i in range(6):
    new = x[:, i:i + 1]
    keys = tf.concat([keys, new @ wk], axis=1)
    values = tf.concat([values, new @ wv], axis=1)
    # one query, and all keys are past: no causal mask
    steps.append(keras.ops.dot_product_attention(
        heads(new @ wq), heads(keys), heads(values)
    )[:, :, 0])
cached = tf.concat(steps, axis=1)
# --8<-- [end:cached]

print(f"whole {tf.norm(whole[0, -1]):.4f}")
print(f"cached {tf.norm(cached[0, -1]):.4f}")
