import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:index_add]
x, y = tf.constant(pixels), tf.constant(labels)

sums = tf.math.unsorted_segment_sum(x, y, 10)
counts = tf.math.bincount(y, minlength=10)
means = sums / tf.cast(counts, tf.float32)[:, None]
print("ink of the mean 1:", f"{sum(means[1]):.1f}")
# --8<-- [end:index_add]

# --8<-- [start:scatter_add]
ink = tf.reduce_sum(x, axis=1)
per_class = tf.tensor_scatter_nd_add(
    tf.zeros(12), y[:, None], ink
)
print("ink of all 3s:", per_class[3].numpy())
# --8<-- [end:scatter_add]

# --8<-- [start:maximum]
high = tf.math.unsorted_segment_max(ink, y, 12)
high = tf.maximum(high, 0.0)
print("most ink in an 8:", high[8].numpy())
print("class 11, never seen:", high[11].numpy())
# --8<-- [end:maximum]

# --8<-- [start:centres]
w = tf.Variable(pixels[:10])
with tf.GradientTape() as tape:
    gap = tf.reduce_sum((x - tf.gather(w, y)) ** 2)
    gap /= 1797
gradient = tf.convert_to_tensor(tape.gradient(gap, w))
print(f"slope: {tf.norm(gradient):.2f}")
# --8<-- [end:centres]
