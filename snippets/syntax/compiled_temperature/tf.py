# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:sharpness]
@tf.function
def sharpness(x, temperature):
    p = tf.nn.softmax(x / temperature, axis=0)
    return tf.reduce_sum(p * p)
# --8<-- [end:sharpness]


# --8<-- [start:calls]
x = tf.Variable(images[0])
for n in range(1, 11):
    with tf.GradientTape() as tape:
        y = sharpness(x, n / 10)
gradient = tape.gradient(y, x)
graphs = sharpness.experimental_get_tracing_count()
print("times traced:", graphs)
# --8<-- [end:calls]
