import platform

import keras
import tensorflow as tf

# --8<-- [start:versions]
print("Python", platform.python_version())
print("TensorFlow", tf.__version__)
print("Keras", keras.__version__)
print("built for CUDA:", tf.test.is_built_with_cuda())
print("built for ROCm:", tf.test.is_built_with_rocm())
# --8<-- [end:versions]

# --8<-- [start:devices]
device = "/CPU:0"
accelerators = tf.config.list_physical_devices("GPU")
if accelerators:
    device = "/GPU:0"
print("accelerators:", len(accelerators))
print("using:", device)
# --8<-- [end:devices]

# --8<-- [start:product]
with tf.device(device):
    x = tf.reshape(tf.range(9.0), (3, 3))
    product = x @ x
print("product:", product.numpy().tolist())
print("computed on:", product.device)
# --8<-- [end:product]
