import tensorflow as tf

# --8<-- [start:given]
import numpy as np

scores = np.array([[2.0, -1.0], [0.5, 3.0]], "float32")
# --8<-- [end:given]

# --8<-- [start:mistake]
logits = tf.constant(scores)
if logits > 0:
    print("all positive")
# --8<-- [end:mistake]
print("checked")
