import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (3, 9, 5)).astype("float32")
labels = np.array([
    [1, 2, 2, 4], [3, 1, 0, 0], [4, 3, 1, 0],
])
lengths = np.array([4, 2, 3])
# --8<-- [end:given]

logits = tf.constant(scores)  # (N, T, C)
y = tf.constant(labels, "int32")
long = tf.fill([3], 9)
short = tf.constant(lengths, "int32")
# --8<-- [start:each]
each = tf.nn.ctc_loss(
    y, logits, short, long,
    logits_time_major=False, blank_index=0,
)
# --8<-- [end:each]
with tf.GradientTape() as tape:
    tape.watch(logits)
    # --8<-- [start:loss]
    loss_fn = keras.losses.CTC()
    loss = loss_fn(y, logits)
    # --8<-- [end:loss]
gradient = tape.gradient(loss, logits)
print(f"loss {loss:.3f}")
