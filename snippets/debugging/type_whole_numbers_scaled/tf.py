import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:20].astype("int64")  # 0 to 16
labels = digits.target[:20]
w = np.full((64, 10), 0.1, "float32")
# --8<-- [end:given]

weight = tf.constant(w)
# --8<-- [start:mistake]
x = tf.constant(pixels) / 16  # from int64
logits = x @ weight
# --8<-- [end:mistake]
print("dtype of x:", x.dtype.name)
