import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:select]
x, y = tf.constant(pixels), tf.constant(labels)
threes = tf.boolean_mask(x, y == 3)
inked = x[x > 8]
print(len(threes), "threes,", len(inked), "dark pixels")
# --8<-- [end:select]

# --8<-- [start:positions]
found = tf.where(x[0] > 14)
pairs = tf.where(x[:5] > 15)
print("shapes:", tuple(found.shape), tuple(pairs.shape))
# --8<-- [end:positions]

# --8<-- [start:replace]
binary = tf.where(x > 8, 1.0, 0.0)
faint = tf.where(x < 4, 0.0, x)
ink = tf.reduce_sum(binary), tf.reduce_sum(faint)
print("ink:", ink[0].numpy(), ink[1].numpy())
# --8<-- [end:replace]

# --8<-- [start:gradient]
w = tf.Variable(pixels[:4])
with tf.GradientTape() as tape:
    kept = tf.where(w > 8, w**2, w)
    total = tf.reduce_sum(kept)
gradient = tape.gradient(total, w)
print("slope:", tf.reduce_sum(gradient).numpy())
# --8<-- [end:gradient]
