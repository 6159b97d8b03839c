import tensorflow as tf

x = tf.reshape(tf.range(24.0), (1, 2, 2, 6))
# --8<-- [start:mistake]
import tensorflow_addons as tfa

norm = tfa.layers.GroupNormalization(groups=3)
mean = float(tf.reduce_mean(norm(x)))
# --8<-- [end:mistake]
mean = round(abs(mean), 5)
print("mean after the layer:", mean)
