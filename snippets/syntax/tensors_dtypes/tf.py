import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[0].astype("uint8")
labels = digits.target[:8].astype("int64")
predicted = (labels // 2 * 2).astype("int32")
# --8<-- [end:given]

# --8<-- [start:total]
image = tf.constant(pixels)
total = tf.reduce_sum(tf.cast(image, tf.int64))
print("ink:", total.numpy(), total.dtype)
# --8<-- [end:total]

# --8<-- [start:mean]
y = tf.constant(labels)
mean = tf.reduce_mean(tf.cast(y, tf.float32))
print(f"mean label: {mean:.2f}")
# --8<-- [end:mean]

# --8<-- [start:divide]
share = tf.math.divide(tf.cast(y, "float32"), sum(labels))
print(share.dtype, f"{share[7]:.2f}")
# --8<-- [end:divide]

# --8<-- [start:compare]
guess = tf.constant(predicted)
hits = tf.equal(tf.cast(guess, tf.int64), y)
scaled = tf.cast(image, tf.float32) / 16
print(sum(hits.numpy()), "hits,", scaled.dtype)
# --8<-- [end:compare]
