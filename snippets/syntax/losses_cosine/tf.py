import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
outputs = rng.normal(0, 2, (6, 4)).astype("float32")
targets = rng.normal(0, 2, (6, 4)).astype("float32")
# --8<-- [end:given]

output = tf.constant(outputs)
y = tf.constant(targets)
with tf.GradientTape() as tape:
    tape.watch(output)
    # --8<-- [start:loss]
    loss_fn = keras.losses.CosineSimilarity()
    loss = loss_fn(y, output)
    # --8<-- [end:loss]
# --8<-- [start:distance]
loss_fn = keras.losses.CosineSimilarity()
distance = 1 + loss_fn(y, output)
# --8<-- [end:distance]
gradient = tape.gradient(loss, output)
print(f"loss {loss:.4f}, distance {distance:.4f}")
