import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().images[:32].astype("float32") / 16
columns = []  # of each digit, only those with ink
for digit in digits:
    inked = np.flatnonzero(digit.any(axis=0))
    left, right = inked[0], inked[-1] + 1
    columns.append(digit[:, left:right].T)
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.5, (8, 4)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:collate]
def generate():
    for x in columns:
        yield x, len(x)


shapes = (
    tf.TensorSpec((None, 8)), tf.TensorSpec((), "int32")
)
data = tf.data.Dataset.from_generator(
    generate, output_signature=shapes
)
loader = data.padded_batch(32)
# --8<-- [end:collate]
padded, lengths = next(iter(loader))

# --8<-- [start:mask]
mask = tf.sequence_mask(lengths, padded.shape[1])
# --8<-- [end:mask]

w = tf.Variable(weight)
with tf.GradientTape() as tape:
    # --8<-- [start:mean]
    keep = tf.cast(mask, "float32")[..., None]
    hidden = tf.tanh(padded @ w) * keep
    count = tf.cast(lengths, "float32")[:, None]
    mean = tf.reduce_sum(hidden, 1) / count
    # --8<-- [end:mean]
    loss = tf.reduce_sum(tf.square(mean))
gradient = tape.gradient(loss, w)

print(tuple(padded.shape), "columns at most", max(lengths.numpy()))
share = 1 - tf.reduce_mean(tf.cast(mask, "float32"))
print(f"share of padding {share:.2f}")
