import keras
import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
ones = digits.data[digits.target == 1][:6].astype("float32")
# --8<-- [end:given]

# --8<-- [start:spread]
x = tf.constant(ones)  # six images of a 1
ink = tf.reduce_sum(x, axis=1)
spread = tf.math.reduce_std(ink)
variance = tf.math.reduce_variance(ink)
middle = keras.ops.median(ink)
print(f"std {spread:.3f} median {middle:.1f}")
# --8<-- [end:spread]

# --8<-- [start:moments]
means, variances = tf.nn.moments(x, axes=0)
low, high = keras.ops.quantile(ink, [0.25, 0.75])
width = high - low
print(f"mean variance: {tf.reduce_mean(variances):.2f}")
# --8<-- [end:moments]

# --8<-- [start:gradient]
w = tf.Variable(ones.sum(1))
with tf.GradientTape() as tape:
    spread_w = tf.math.reduce_std(w)
gradient = tape.gradient(spread_w, w).numpy()
print("gradient:", [round(g, 3) for g in gradient.tolist()])
# --8<-- [end:gradient]
