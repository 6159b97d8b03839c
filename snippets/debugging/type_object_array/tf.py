import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rows = np.array([[5.1, 3.5], [4.9, None]], dtype=object)
# --8<-- [end:given]

# --8<-- [start:mistake]
x = tf.constant(rows)  # dtype object
# --8<-- [end:mistake]
print("shape", tuple(x.shape))
