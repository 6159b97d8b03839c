import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 4)).astype("float32")
labels = np.array([0, 3, 1, 2, 1, 0])
# --8<-- [end:given]

logits = tf.constant(scores)
y = tf.constant(labels)

with tf.GradientTape() as tape:
    tape.watch(logits)
    # --8<-- [start:logits]
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )
    from_logits = loss_fn(y, logits)
    # --8<-- [end:logits]
gradient = tape.gradient(from_logits, logits)

# --8<-- [start:probabilities]
p = tf.constant(tf.nn.softmax(logits).numpy())
each = keras.losses.sparse_categorical_crossentropy(y, p)
from_probabilities = tf.reduce_mean(each)
# --8<-- [end:probabilities]

# --8<-- [start:one_hot]
rows = keras.ops.one_hot(y, 4)
one_hot = keras.losses.CategoricalCrossentropy(
    from_logits=True
)(rows, logits)
# --8<-- [end:one_hot]

# --8<-- [start:each]
each = tf.nn.sparse_softmax_cross_entropy_with_logits(
    labels=y, logits=logits
)
# --8<-- [end:each]

for name, value in [
    ("from logits", from_logits),
    ("from probabilities", from_probabilities),
    ("from one-hot rows", one_hot),
]:
    print(f"{name:19}{value:.4f}")
print(f"largest of the six {max(each):.3f}")
