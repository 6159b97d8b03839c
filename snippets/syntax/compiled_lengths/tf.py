# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:energy]
@tf.function
def energy(x):
    return tf.reduce_sum(x * x)
# --8<-- [end:energy]


# --8<-- [start:calls]
for length in range(21, 31):
    x = tf.constant(images[0, :length])
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = energy(x)
gradient = tape.gradient(y, x)
graphs = energy.experimental_get_tracing_count()
print("times traced:", graphs)
# --8<-- [end:calls]
