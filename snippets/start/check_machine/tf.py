import platform
import sys

import keras
import tensorflow as tf

report = sys.stderr  # differs from machine to machine

# --8<-- [start:versions]
print("Python", platform.python_version(), file=report)
print("TensorFlow", tf.__version__, file=report)
print("Keras", keras.__version__, file=report)
cuda = tf.test.is_built_with_cuda()
rocm = tf.test.is_built_with_rocm()
print("built for CUDA:", cuda, file=report)
print("built for ROCm:", rocm, file=report)
# --8<-- [end:versions]

# --8<-- [start:devices]
device = "/CPU:0"
gpus = tf.config.list_physical_devices("GPU")
if gpus:
    device = "/GPU:0"
print("accelerators:", len(gpus), file=report)
print("using:", device, file=report)
# --8<-- [end:devices]

# --8<-- [start:product]
with tf.device(device):
    x = tf.reshape(tf.range(9.0), (3, 3))
    product = x @ x
print("computed on:", product.device, file=report)
print("the product, the same everywhere:")
for row in product.numpy().tolist():
    print(row)
# --8<-- [end:product]
