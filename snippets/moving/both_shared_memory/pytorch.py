# --8<-- [start:given]
import numpy as np

start = np.array([1.0, 2.0, 3.0], "float32")
# --8<-- [end:given]
import torch
import tensorflow as tf

# --8<-- [start:converted]
x = torch.tensor(start)
seen = tf.convert_to_tensor(x)
x[0] = 7
converted = seen.numpy()
# --8<-- [end:converted]

# --8<-- [start:dlpack]
x = torch.tensor(start)
seen = tf.experimental.dlpack.from_dlpack(x.__dlpack__())
x[0] = 7
shared = tf.reduce_sum(seen).numpy()
# --8<-- [end:dlpack]

# --8<-- [start:copied]
x = torch.tensor(start)
seen = tf.convert_to_tensor(x.numpy())
x[0] = 7
copied = seen.numpy()
# --8<-- [end:copied]
print("convert_to_tensor sees:", converted.tolist())
print("from_dlpack sums:      ", shared)
print("through NumPy:         ", copied.tolist())
