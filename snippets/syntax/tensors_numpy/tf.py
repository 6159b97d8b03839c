import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:4].astype("float32")
averages = np.array([0.25, 0.5, 1.0])  # float64
# --8<-- [end:given]

# --8<-- [start:share]
x = tf.convert_to_tensor(pixels)
pixels /= 16
print("largest pixel in x:", x.numpy().max())
# --8<-- [end:share]

# --8<-- [start:types]
weights = tf.cast(averages, tf.float32)
print(weights.dtype, (weights * x[0, 2]).numpy().tolist())
# --8<-- [end:types]

# --8<-- [start:back]
w = tf.Variable([1.0, 2.0])
saved = w.numpy()
w.assign_add([10.0, 10.0])

print("saved:", saved.tolist(), "now:", w.numpy().tolist())
# --8<-- [end:back]
