import tensorflow as tf

# --8<-- [start:given]
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images.astype("float32")
labels = digits.target.astype("int64")
# --8<-- [end:given]

# --8<-- [start:slice]
image = tf.constant(pixels[0])
corner = image[:4, :4]
corner *= 0
print("ink left:", tf.reduce_sum(image).numpy())
# --8<-- [end:slice]

# --8<-- [start:write]
canvas = tf.Variable(image)
canvas[:, 0].assign(tf.fill([8], 16.0))
canvas[0, :].assign(tf.fill([8], 8.0))
print("with a frame:", tf.reduce_sum(canvas).numpy())
# --8<-- [end:write]

# --8<-- [start:running]
images = tf.constant(pixels[:10])
total = images[0]
for image_i in images[1:]:
    total += image_i
print("first:", tf.reduce_sum(images[0]).numpy())
print("all ten:", tf.reduce_sum(total).numpy())
# --8<-- [end:running]

# --8<-- [start:reshape]
flat = tf.Variable(tf.reshape(image, [-1]))
flat[0].assign(99.0)
print("first pixel:", image[0, 0].numpy())
# --8<-- [end:reshape]
