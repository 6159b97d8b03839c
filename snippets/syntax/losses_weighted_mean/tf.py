import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
weights = np.array([1.0, 2.0, 5.0, 1.0], "float32")
# --8<-- [end:given]

logits = tf.constant(scores)
y = tf.constant(labels)
# --8<-- [start:loss]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True,
    reduction="mean_with_sample_weight",
)
sample_weight = tf.gather(weights, y)
with tf.GradientTape() as tape:
    tape.watch(logits)
    loss = loss_fn(y, logits, sample_weight)
# --8<-- [end:loss]
gradient = tape.gradient(loss, logits)
print(f"loss {loss:.4f}")
