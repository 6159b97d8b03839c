# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:3].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:debug]
tf.config.run_functions_eagerly(True)
notes = []


@tf.function
def score(x):
    y = tf.reduce_sum(x * x)
    notes.append(float(y))  # or breakpoint()
    return y
# --8<-- [end:debug]


# --8<-- [start:calls]
x = tf.constant(images)
with tf.GradientTape() as tape:
    tape.watch(x)
    total = sum(score(row) for row in x)
gradient = tape.gradient(total, x)
print("seen inside:", [round(note, 2) for note in notes])
# --8<-- [end:calls]
graphs = score.experimental_get_tracing_count()
print("times traced:", graphs)
