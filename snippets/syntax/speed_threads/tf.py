# --8<-- [start:given]
import numpy as np

x = np.ones((512, 512), dtype="float32")
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:late]
tf.config.threading.set_inter_op_parallelism_threads(1)
y = tf.constant(x) @ tf.constant(x)
tf.config.threading.set_inter_op_parallelism_threads(2)
# --8<-- [end:late]
print("sum:", float(tf.reduce_sum(y)))
