import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:512] / 16).astype("float32")
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b1 = rng.normal(0, 0.5, 32).astype("float32")
b2 = rng.normal(0, 0.5, 10).astype("float32")
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, activation="tanh"),
    layers.Dense(10),
])
model.set_weights([w1.T, b1, w2.T, b2])
# --8<-- [start:groups]
optimizer = keras.optimizers.AdamW(
    0.01, epsilon=1e-12, weight_decay=0.5
)
optimizer.exclude_from_weight_decay(var_names=["bias"])






# --8<-- [end:groups]
variables = model.trainable_variables
for step in range(20):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)

kernel = model.layers[0].kernel.numpy().T
bias = model.layers[0].bias.numpy()
print(f"loss {loss:.3f}, bias up to {abs(bias).max():.3f}")
