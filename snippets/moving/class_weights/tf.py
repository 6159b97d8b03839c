import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 3)).astype("float32")
labels = np.array([0, 0, 0, 1, 1, 2])
class_weight = np.array([1.0, 2.0, 6.0], "float32")
# --8<-- [end:given]

logits = tf.constant(scores)
y = tf.constant(labels)
with tf.GradientTape() as tape:
    tape.watch(logits)
    # --8<-- [start:loss]
    weight = tf.gather(class_weight, y)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )
    loss = loss_fn(y, logits, sample_weight=weight)
    # --8<-- [end:loss]
gradient = tape.gradient(loss, logits)

print(f"loss {float(loss):.4f}")
print(f"gradient {tf.norm(gradient):.4f}")
