# --8<-- [start:given]
import numpy as np

start = np.array([1.0, 2.0, 3.0], "float32")
# --8<-- [end:given]
import tensorflow as tf
import torch

# --8<-- [start:converted]
x = tf.constant(start)
seen = torch.from_dlpack(x)
seen[0] = 7
converted = x.numpy()
# --8<-- [end:converted]

# --8<-- [start:dlpack]
x = tf.constant(start)
capsule = tf.experimental.dlpack.to_dlpack(x)
seen = torch.from_dlpack(capsule)
seen[0] = 7
shared = tf.reduce_sum(x).numpy()
# --8<-- [end:dlpack]

# --8<-- [start:copied]
x = tf.constant(start)
seen = torch.from_numpy(x.numpy())
seen[0] = 7
copied = x.numpy()
# --8<-- [end:copied]
print("after from_dlpack:     ", converted.tolist())
print("sum after to_dlpack:   ", shared)
print("through NumPy:         ", copied.tolist())
