import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

grid = images.reshape(-1, 8, 8)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    layers.Flatten(),
    layers.Dense(32, activation="relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])

x = tf.constant(grid)
model.build((None, 8, 8))
print([tuple(w.shape) for w in model.weights])
# --8<-- [end:model]
y = tf.constant(labels)
model.set_weights([w1.T, w2.T])

loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
with tf.GradientTape() as tape:
    logits = model(x)
    loss = loss_fn(y, logits)
gradient = tape.gradient(loss, model.weights[0])
