import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w = rng.normal(0, 0.1, (16, 64)).astype("float32")
left, right = images[:800], images[800:1600]
same = (labels[:800] == labels[800:1600]).astype("float32")
# --8<-- [end:given]

encoder = layers.Dense(16, use_bias=False)
encoder.build((None, 64))
encoder.set_weights([w.T])

with tf.GradientTape() as tape:
    # --8<-- [start:model]
    other = encoder
    a = encoder(left)
    b = other(right)
    likeness = keras.ops.sum(a * b, axis=1)
    # --8<-- [end:model]
    loss_fn = keras.losses.MeanSquaredError()
    loss = loss_fn(same, likeness)
gradient = tape.gradient(loss, encoder.kernel)
count = encoder.count_params()
print(f"loss {loss:.3f}, {count} weights")
