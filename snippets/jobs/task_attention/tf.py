# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
q, k, v = rng.normal(size=(3, 2, 4, 5, 8)).astype("float32")
# --8<-- [end:given]

import tensorflow as tf
import keras

q, k, v = map(tf.constant, (q, k, v))


# --8<-- [start:solution]
def attention(q, k, v):
    """Causal; q, k, v: batch, heads, steps, width."""
    steps, width = q.shape[-2:]
    scores = tf.matmul(q, k, transpose_b=True) / width**0.5
    square = tf.ones((steps, steps))
    earlier = tf.linalg.band_part(square, -1, 0)
    scores = tf.where(earlier > 0, scores, float("-inf"))
    return tf.nn.softmax(scores, axis=-1) @ v
# --8<-- [end:solution]


# --8<-- [start:test]
out = attention(q, k, v)
library = tf.transpose(keras.ops.dot_product_attention(
    *(tf.transpose(x, [0, 2, 1, 3]) for x in (q, k, v)),
    is_causal=True), [0, 2, 1, 3])
changed = attention(q, k, tf.concat([v[..., :4, :], -v[..., 4:, :]], -2))
near = tf.reduce_max(abs(out - library)) < 1e-6
first = tf.reduce_max(abs(out[..., 0, :] - v[..., 0, :])) < 1e-6
same = tf.reduce_all(out[..., :4, :] == changed[..., :4, :])
print("as the library:", bool(near))
print("first row is v[0]:", bool(first))
print("sees the future:", not bool(same))
# --8<-- [end:test]
