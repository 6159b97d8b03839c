# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:branch]
@tf.function
def bend(x):
    if tf.reduce_sum(x) > 0:
        return x * x
    else:
        return -3 * x


@tf.function
def bend_in_words(x):
    return tf.cond(
        tf.reduce_sum(x) > 0,
        lambda: x * x,
        lambda: -3 * x,
    )
# --8<-- [end:branch]


# --8<-- [start:calls]
outputs, gradients, in_words = [], [], []
for sign in [1.0, -1.0]:
    x = tf.constant(images[0] * sign)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = bend(x)
    outputs.append(y)
    in_words.append(bend_in_words(x))
    gradients.append(tape.gradient(y, x))
graphs = bend.experimental_get_tracing_count()
print("sums:", *[round(float(tf.reduce_sum(y)), 2) for y in outputs])
print("times traced:", graphs)
# --8<-- [end:calls]
