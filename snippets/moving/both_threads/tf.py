import tensorflow as tf

# --8<-- [start:threads]
threading = tf.config.threading
x = tf.ones(2) + 1

threading.set_intra_op_parallelism_threads(1)
# --8<-- [end:threads]
print("x:", x.numpy().tolist())
