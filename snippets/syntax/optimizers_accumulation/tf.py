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
parts = rng.permutation(512)[:320].reshape(5, 4, 16)
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
variables = model.trainable_variables
# --8<-- [start:accumulate]
optimizer = keras.optimizers.SGD(
    0.5, gradient_accumulation_steps=4
)
for rows in parts.reshape(20, 16):
    with tf.GradientTape() as tape:
        logits = model(images[rows], training=True)
        loss = loss_fn(labels[rows], logits)
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
# --8<-- [end:accumulate]
kernel = model.layers[0].kernel.numpy().T

model = fresh()
variables = model.trainable_variables
optimizer = keras.optimizers.SGD(0.5)
for step in range(5):
    rows = parts[step].ravel()
    with tf.GradientTape() as tape:
        logits = model(images[rows], training=True)
        loss = loss_fn(labels[rows], logits)
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
large = model.layers[0].kernel.numpy().T
apart = np.abs(kernel - large).max()
print(f"loss {loss:.3f}, equal: {apart < 1e-6}")
