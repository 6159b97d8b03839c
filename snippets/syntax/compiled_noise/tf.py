import numpy as np
import tensorflow as tf

# --8<-- [start:noise]
@tf.function
def jitter(x):
    return x + 0.1 * tf.random.normal(x.shape)


x = tf.zeros(4)
draws = tf.stack([jitter(x) for _ in range(5)])
# --8<-- [end:noise]
different = len(np.unique(draws, axis=0))
print("different draws:", different, "of 5")
