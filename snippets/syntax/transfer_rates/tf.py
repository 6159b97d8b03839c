import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:256]
labels = labels[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 10)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights(weights)
body, head = model.layers

# --8<-- [start:all]
# --8<-- [start:rates]
parts = [
    (keras.optimizers.SGD(0.01, 0.9), body.variables),
    (keras.optimizers.SGD(0.5, 0.9), head.variables),
]
# --8<-- [end:rates]

# --8<-- [start:train]
history = []
for step in range(20):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    groups = [variables for _, variables in parts]
    gradients = tape.gradient(loss, groups)
    for (optimizer, v), g in zip(parts, gradients):
        optimizer.apply(g, v)
    history.append(float(loss))
# --8<-- [end:train]
# --8<-- [end:all]

kernels = body.kernel.numpy().T, head.kernel.numpy().T
moved = np.abs(kernels[0].T - w1).max()
print(f"loss {history[0]:.3f} to {history[-1]:.3f}")
print(f"body moved by up to {moved:.3f}")
