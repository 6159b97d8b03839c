import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[::4, ::4] / 255
photo = photo.astype("float32")
# --8<-- [end:given]

x = tf.constant(photo[None])

# --8<-- [start:grey]
grey = tf.image.rgb_to_grayscale(x)
# --8<-- [end:grey]

# --8<-- [start:contrast]
stronger = tf.image.adjust_contrast(x, 1.5)
# --8<-- [end:contrast]

# --8<-- [start:brightness]
brighter = tf.image.adjust_brightness(x, 0.2)
brighter = tf.clip_by_value(brighter, 0, 1)
# --8<-- [end:brightness]

# --8<-- [start:gamma]
darker = tf.image.adjust_gamma(x, 2.2)
# --8<-- [end:gamma]

mean = tf.reduce_mean
print(f"grey {mean(grey):.3f}, plain mean {mean(x):.3f}")
low = tf.reduce_min(stronger)
high = tf.reduce_max(stronger)
print(f"{low:.2f} to {high:.2f}")
