import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:slice]
x = tf.constant(pixels[:32])
top = x[:, :4]
last = x[-1]
column = x[..., 3]
channel = x[:, None]
print(tuple(top.shape), tuple(channel.shape))
# --8<-- [end:slice]

# --8<-- [start:reverse]
mirrored = tf.reverse(x, axis=[2])
upside_down = x[:, ::-1]
left = tf.reduce_sum(mirrored[0, 0, :4])
print("ink at the left:", left.numpy())
# --8<-- [end:reverse]

# --8<-- [start:narrow]
window = tf.slice(x, [0, 2, 0], [-1, 4, -1])
shifted = tf.roll(x, shift=2, axis=2)
print("window:", tuple(window.shape))
# --8<-- [end:narrow]
