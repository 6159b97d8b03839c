import tensorflow as tf

# --8<-- [start:given]
import numpy as np

start = np.array([0.4, -1.2, 2.6], "float32")
# --8<-- [end:given]

# --8<-- [start:switch]
w = tf.Variable(start)
with tf.GradientTape() as tape:
    inner = tf.reduce_sum(w * w)
    with tape.stop_recording():
        outer = tf.reduce_sum(w * w)
slope = tape.gradient(inner, w)
print("slope:", [round(float(v), 2) for v in slope])
print("same sum:", round(float(outer), 3))
# --8<-- [end:switch]

# --8<-- [start:choose]
losses, recorded = [], []
for training in (True, False):
    with tf.GradientTape(
        watch_accessed_variables=training
    ) as tape:
        loss = tf.reduce_sum(w ** 3)
    losses.append(float(loss))
    recorded.append(tape.gradient(loss, w) is not None)
print("recorded:", recorded)
# --8<-- [end:choose]

# --8<-- [start:read_only]
doubled = tf.stop_gradient(w * 2)
print("doubled:", [round(float(v), 1) for v in doubled])
# --8<-- [end:read_only]

# --8<-- [start:own_backward]
@tf.custom_gradient
def straight_round(x):
    def backward(grad):
        return grad

    return tf.round(x), backward

with tf.GradientTape() as tape:
    steps = straight_round(w)
    loss = tf.reduce_sum(steps * steps)
straight = tape.gradient(loss, w)
print("straight:", straight.numpy().tolist())
# --8<-- [end:own_backward]
