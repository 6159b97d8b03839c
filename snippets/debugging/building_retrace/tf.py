import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = tf.constant(pixels)
# --8<-- [start:mistake]
@tf.function
def soften(x, temperature):
    return tf.nn.softmax(x / temperature)


for epoch in range(12):
    p = soften(x, 1 + epoch / 10)
# --8<-- [end:mistake]
total = float(tf.reduce_sum(p))
print(f"sum over {len(p)} images: {total:.1f}")
