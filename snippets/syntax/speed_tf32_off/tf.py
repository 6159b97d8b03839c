# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:256].astype("float32") / 16
# --8<-- [end:given]

import tensorflow as tf

# --8<-- [start:precision]
tf.config.experimental.enable_tensor_float_32_execution(
    False
)
x = tf.constant(images)
y = tf.transpose(x) @ x
config = tf.config.experimental
rounded = config.tensor_float_32_execution_enabled()
# --8<-- [end:precision]
print("float32 products may be rounded:", rounded)
