import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

guesses = np.array([[0.2, 1.4], [2.0, -0.5], [1, 3]], "f4")
truths = np.array([[0.0, 1.0], [2.5, 0.5], [1.5, 1]], "f4")
shares = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], "f4")
other = np.array([[0.5, 0.3, 0.2], [0.2, 0.2, 0.6]], "f4")
yes = np.array([1, 0, 1, 1], "float32")
chances = np.array([0.9, 0.2, 0.6, 0.35], "float32")
# --8<-- [end:given]

# --8<-- [start:apart]
guess = tf.Variable(guesses)
truth = tf.constant(truths)
with tf.GradientTape() as tape:
    rows = keras.losses.mean_absolute_error(truth, guess)
    away = tf.reduce_mean(rows)
slope = tape.gradient(away, guess)
print("mean distance:", round(float(away), 4))
# --8<-- [end:apart]

# --8<-- [start:divergence]
p, q = tf.constant(shares), tf.constant(other)
drift = tf.reduce_mean(keras.losses.kl_divergence(p, q))
print("divergence:", round(float(drift), 4))
# --8<-- [end:divergence]

# --8<-- [start:yes_no]
answers = tf.constant(yes)
chance = tf.constant(chances)
cost = keras.losses.binary_crossentropy(answers, chance)
print("cost:", round(float(cost), 4))
# --8<-- [end:yes_no]

# --8<-- [start:own]
class Quartic(keras.losses.Loss):
    def call(self, y_true, y_pred):
        gap = y_pred - y_true
        return tf.reduce_mean(gap ** 4, axis=-1)

fourth = Quartic()(truth, guess)
print("fourth power:", round(float(fourth), 4))
# --8<-- [end:own]
