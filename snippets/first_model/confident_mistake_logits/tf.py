# --8<-- [start:given]
import numpy as np

logits = np.array(
    [[2], [5], [10], [20], [50]], dtype="float32"
)
y = np.zeros_like(logits)  # every one of them is wrong
# --8<-- [end:given]

import tensorflow as tf
import keras

# --8<-- [start:loss]
z = tf.Variable(logits)
target = tf.constant(y)
loss = keras.losses.BinaryCrossentropy(
    from_logits=True, reduction=None
)
with tf.GradientTape() as tape:
    output = z
    losses = loss(target, output)
slope = tape.gradient(losses, z)
# --8<-- [end:loss]

# --8<-- [start:saved]
saved = output.numpy()
reloaded = loss(target, saved)
# --8<-- [end:saved]

print("logit   loss  slope  loss from saved output")
for row in zip(logits, losses, slope, reloaded):
    a, b, c, d = (np.asarray(v).item() for v in row)
    print(f"{a:5.0f} {b:6.2f} {c:6.2f} {d:8.2f}")
