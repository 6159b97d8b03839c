import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (3, 5, 4)).astype("float32")
labels = np.array([
    [0, 3, 1, -1, -1],
    [2, 1, -1, -1, -1],
    [1, 0, 2, 3, 1],
])
# --8<-- [end:given]

y = tf.constant(labels)
# --8<-- [start:loss]
logits = tf.constant(scores)  # (N, T, C)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, ignore_class=-1
)
with tf.GradientTape() as tape:
    tape.watch(logits)
    loss = loss_fn(y, logits)
# --8<-- [end:loss]
gradient = tape.gradient(loss, logits)
count = np.sum(labels >= 0)
print(f"{count} of {labels.size} labels count")
print(f"loss {loss:.4f}")
