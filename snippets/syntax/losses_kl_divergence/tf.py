import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (6, 5)).astype("float32")
teacher = rng.dirichlet(np.ones(5), 6).astype("float32")
# --8<-- [end:given]

logits = tf.constant(scores)
target = tf.constant(teacher)
with tf.GradientTape() as tape:
    tape.watch(logits)
    # --8<-- [start:loss]
    p = keras.ops.softmax(logits)
    loss_fn = keras.losses.KLDivergence()
    loss = loss_fn(target, p)
    # --8<-- [end:loss]
gradient = tape.gradient(loss, logits)
print(f"loss {loss:.4f}")
