import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
batch, steps = 32, 60
draws = rng.random((steps, batch)).astype("float32")
noise = rng.normal(0, 1, (steps, batch)).astype("float32")
arms = np.array([0.1, 0.5, 0.9], "float32")  # mean reward
# --8<-- [end:given]

# --8<-- [start:policy]
logits = tf.Variable(tf.zeros(3))
optimizer = keras.optimizers.SGD(0.3)
history = []
for chance, luck in zip(draws, noise):
    p = tf.nn.softmax(logits).numpy()
    action = np.searchsorted(p.cumsum(), chance)
    action = np.minimum(action, 2)
    reward = arms[action] + 0.5 * luck
    advantage = reward - reward.mean()
    with tf.GradientTape() as tape:
        log_p = tf.nn.log_softmax(logits)
        log_p = tf.gather(log_p, action)
        loss = -tf.reduce_mean(advantage * log_p)
    gradients = tape.gradient(loss, [logits])
    optimizer.apply(gradients, [logits])
    history.append(reward.mean())
# --8<-- [end:policy]
p = tf.nn.softmax(logits).numpy()
print("chance of each arm:", p.round(2))
print("reward, first and last ten:",
      np.mean(history[:10]).round(2),
      np.mean(history[-10:]).round(2))
