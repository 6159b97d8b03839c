# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:score]
calls = tf.Variable(0)


@tf.function
def score(x):
    calls.assign_add(1)
    return tf.reduce_sum(x * x)
# --8<-- [end:score]


# --8<-- [start:calls]
scores = [score(x) for x in tf.constant(images)]
# --8<-- [start:count]
graphs = score.experimental_get_tracing_count()
# --8<-- [end:count]
print("calls counted:", int(calls))
print("times traced:", graphs)
# --8<-- [end:calls]
