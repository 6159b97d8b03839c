import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:ask]
gpus = tf.config.list_physical_devices("GPU")
found = len(gpus) > 0
for gpu in gpus:
    tf.config.experimental.set_memory_growth(gpu, True)
count = len(tf.config.list_logical_devices("GPU"))
device = "GPU:0" if found else "CPU:0"
print("GPU:", found, "- number:", count)
# --8<-- [end:ask]

# --8<-- [start:move]
with tf.device(device):
    x = tf.constant(pixels)
    total = tf.reduce_sum(x * 2)
total = total.numpy()
print("total:", int(total))
# --8<-- [end:move]

# --8<-- [start:switches]
tf.config.experimental.enable_tensor_float_32_execution(
    True
)
fast = (
    tf.config.experimental
    .tensor_float_32_execution_enabled()
)
print("TF32 allowed:", fast)
# --8<-- [end:switches]
