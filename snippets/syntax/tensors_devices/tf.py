import keras
import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:where]
with tf.device("CPU:0"):
    x = tf.constant(pixels)
print("on:", x.device.split("device:")[-1])
# --8<-- [end:where]

# --8<-- [start:meta]
images = keras.KerasTensor((1797, 64))
kernel = keras.KerasTensor((64, 10))
scores = images @ kernel
print("scores:", tuple(scores.shape))
# --8<-- [end:meta]

# --8<-- [start:count]
count = tf.size(x).numpy()
axes = tf.rank(x).numpy()
print(count, "numbers in", axes, "axes")
print("size:", tuple(x.shape))
first = x[0, 10].numpy().item()
print("one pixel:", first, type(first).__name__)
# --8<-- [end:count]
