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
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def fresh():
    model = keras.Sequential([
        keras.Input((64,)),
        layers.Dense(32, activation="tanh", use_bias=False),
        layers.Dense(10, use_bias=False),
    ])
    model.set_weights([w1.T, w2.T])
    return model


model = fresh()
# --8<-- [start:decay]
optimizer = keras.optimizers.SGD(
    0.1, momentum=0.9, weight_decay=0.05
)

# --8<-- [end:decay]
variables = model.trainable_variables
# --8<-- [start:train]
for step in range(20):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
# --8<-- [end:train]

kernel = model.layers[0].kernel.numpy().T
moved = np.abs(kernel - w1).max()
print(f"loss {loss:.3f}, moved up to {moved:.3f}")
