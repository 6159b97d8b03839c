import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
labels = digits.target[:100].astype("int64")
noise = np.random.default_rng(0).normal(0, 0.6, (100, 10))
scores = (np.eye(10)[labels] + noise).astype("float32")
# --8<-- [end:given]

# --8<-- [start:argmax]
x, y = tf.constant(scores), tf.constant(labels)
overall = tf.argmax(tf.reshape(x, [-1]))
guess = tf.argmax(x, axis=1)
print("largest of all at", overall.numpy())
print("right:", sum((guess == y).numpy()), "of 100")
# --8<-- [end:argmax]

# --8<-- [start:max]
best, place = tf.reduce_max(x, 1), tf.argmax(x, 1)
highest = tf.reduce_max(x, axis=1)
print("best of the first:", f"{best[0]:.2f}")
# --8<-- [end:max]

# --8<-- [start:top_k]
found = tf.math.in_top_k(y, x, k=3)

print("in the best three:", sum(found.numpy()))
# --8<-- [end:top_k]
