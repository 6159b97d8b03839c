import keras
import tensorflow as tf

x = keras.ops.ones((4, 2))
# --8<-- [start:layer]
y = tf.contrib.layers.fully_connected(x, 1)

# --8<-- [end:layer]
print("shape:", list(y.shape))
