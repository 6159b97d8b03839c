import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Cut each digit to its ink: 2 to 8 columns, zeros after.
images = load_digits().images[:96].astype("float32") / 16
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((96, 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
kernel = np.random.default_rng(0).normal(0, 0.4, (8, 8))
kernel = kernel.astype("float32")
# --8<-- [end:given]

x = tf.constant(columns)
# --8<-- [start:mask]
mask = tf.sequence_mask(lengths, maxlen=8)
# --8<-- [end:mask]
with tf.GradientTape() as tape:
    tape.watch(x)
    hidden = tf.nn.relu(x @ kernel + 0.5)
    # --8<-- [start:mean]
    pool = keras.layers.GlobalAveragePooling1D()
    mean = pool(hidden, mask=mask)
    # --8<-- [end:mean]
    loss = tf.reduce_sum(tf.square(mean))
gradient = tape.gradient(loss, x)
# --8<-- [start:peak]
# GlobalMaxPooling1D would ignore the mask
lowest = tf.where(mask[..., None], hidden, -np.inf)
peak = keras.layers.GlobalMaxPooling1D()(lowest)
# --8<-- [end:peak]

means = tf.reduce_mean(mean), tf.reduce_mean(peak)
print("mean {:.4f}, peak {:.4f}".format(*means))
