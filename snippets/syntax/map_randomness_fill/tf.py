import tensorflow as tf

# --8<-- [start:given]
import numpy as np

logits = np.log(np.array([0.1, 0.2, 0.7], "float32"))
# --8<-- [end:given]

# --8<-- [start:draw]
means, spreads, shares, shifts = [], [], [], []
for seed in range(40):
    tf.random.set_seed(seed)
    u = tf.random.uniform((4000,), -1, 3)
    n = tf.random.normal((4000,), 2, 0.5)
    k = tf.random.categorical([logits], 4000)[0]
    means.append(float(tf.reduce_mean(u)))
    spreads.append(float(tf.math.reduce_std(n)))
    hits = tf.cast(k == 2, tf.float32)
    shares.append(float(tf.reduce_mean(hits)))
    image = tf.fill((4, 4, 3), 0.5)
    bright = tf.image.random_brightness(image, 0.4)
    shift = tf.reduce_mean(bright - image)
    shifts.append(abs(float(shift)))
print("mean:", round(sum(means) / 40, 1))
print("spread:", round(sum(spreads) / 40, 1))
print("share of class 2:", round(sum(shares) / 40, 1))
# --8<-- [end:draw]
