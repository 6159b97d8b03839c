import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
before = rng.normal(size=(64, 4)).astype("float32")
after = rng.normal(size=(64, 4)).astype("float32")
action = rng.integers(0, 2, 64)
reward = before[:, 0] * (2 * action - 1).astype("float32")
done = (rng.random(64) < 0.1).astype("float32")
start = rng.normal(0, 0.3, (4, 2)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:tensors]
before, after, action, reward, done = map(
    tf.constant, (before, after, action, reward, done)
)
# --8<-- [end:tensors]
# --8<-- [start:learn]
q = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(2)
])
q.set_weights([start, np.zeros(2)])
target = keras.models.clone_model(q)
target.set_weights(q.get_weights())
optimizer = keras.optimizers.SGD(0.05)
losses = []
for step in range(40):
    later = tf.reduce_max(target(after), 1)
    goal = reward + 0.9 * later * (1 - done)
    with tf.GradientTape() as tape:
        value = tf.gather(q(before), action, batch_dims=1)
        loss = tf.reduce_mean((value - goal) ** 2)
    weights = q.trainable_variables
    gradients = tape.gradient(loss, weights)
    optimizer.apply(gradients, weights)
    losses.append(float(loss))
    if step % 10 == 9:
        target.set_weights(q.get_weights())
# --8<-- [end:learn]
print("loss:", [round(loss, 3) for loss in losses[::13]])
