# --8<-- [start:mistake]
import tensorflow as tf

tf.config.experimental.enable_op_determinism()
noise = tf.random.uniform((3,))
# --8<-- [end:mistake]
print("drawn:", len(noise))
