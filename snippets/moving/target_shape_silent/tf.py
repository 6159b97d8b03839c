import tensorflow as tf

# --8<-- [start:given]
import numpy as np

outputs = np.array([[1.0], [2.0], [3.0], [4.0]], "float32")
targets = np.array([1.0, 2.0, 3.0, 5.0], "float32")
# --8<-- [end:given]

# --8<-- [start:loss]
output = tf.constant(outputs)  # (4, 1)
y = tf.constant(targets)  # (4,)
loss = tf.reduce_mean((output - y) ** 2)
print(f"loss {loss:.2f}")
# --8<-- [end:loss]
