import tensorflow as tf

# --8<-- [start:given]
points = [-1.0, 0.0, 0.5, 1.0, 2.0]
ties = [[2.0, 5.0, 5.0], [3.0, 3.0, 1.0]]
# --8<-- [end:given]

# --8<-- [start:relu]
x = tf.Variable(points)
with tf.GradientTape() as tape:
    bent = tf.nn.relu(x) + 10 * tf.abs(x)
    bent += 100 * tf.clip_by_value(x, 0, 1)
slope = tape.gradient(bent, x)
print("relu, abs, clip:", slope.numpy().tolist())
# --8<-- [end:relu]

# --8<-- [start:max]
t = tf.Variable(ties)
with tf.GradientTape() as tape:
    best = tf.reduce_max(t, axis=1)
shared = tape.gradient(best, t)
print("amax:", shared.numpy().tolist())
# --8<-- [end:max]

# --8<-- [start:sort]
with tf.GradientTape() as tape:
    largest = tf.math.top_k(t, k=1).values
one = tape.gradient(largest, t)
print("topk:", one.numpy().tolist())
# --8<-- [end:sort]

# --8<-- [start:root]
r = tf.Variable(points[1:])
with tf.GradientTape() as tape:
    root = tf.sqrt(r + 1e-12)
steep = tape.gradient(root, r)
print(f"root at 0: {steep[0]:.0f}")
# --8<-- [end:root]
