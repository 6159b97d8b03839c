import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:256] / 16).astype("float32")
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dropout(0.2), layers.Dense(32, "relu"),
    layers.Dropout(0.5), layers.Dense(10),
])
model.set_weights([start.T for start in weights])
x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
keras.utils.set_random_seed(0)

# --8<-- [start:off]
for layer in model.layers:
    if isinstance(layer, layers.Dropout):
        layer.rate = 0.0
# --8<-- [end:off]

# --8<-- [start:steps]
optimizer = keras.optimizers.SGD(0.1)
losses = []
for step in range(20):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    losses.append(float(loss))
# --8<-- [end:steps]
kernel = model.layers[1].kernel
print(f"from {losses[0]:.3f} to {losses[-1]:.3f}")
