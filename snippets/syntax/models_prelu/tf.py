import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
maps = rng.normal(0, 1, (2, 3, 5, 5)).astype("float32")
# --8<-- [end:given]

x = tf.constant(maps.transpose(0, 2, 3, 1))  # NHWC
# --8<-- [start:prelu]
start = keras.initializers.Constant(0.25)
prelu = layers.PReLU(
    alpha_initializer=start, shared_axes=[1, 2]
)
# --8<-- [end:prelu]
with tf.GradientTape() as tape:
    output = prelu(x)
    loss = tf.reduce_sum(output**2)
slope = tf.reshape(tape.gradient(loss, prelu.alpha), [-1])
# --8<-- [start:leaky]
leaky = layers.LeakyReLU()(tf.constant([-1.0, 1.0]))
print(f"{prelu.count_params()} slopes, start at 0.25")
print([round(float(v), 2) for v in leaky])
# --8<-- [end:leaky]
sizes = tf.concat([leaky, slope], 0)
