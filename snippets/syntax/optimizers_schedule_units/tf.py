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
batches = rng.permutation(512).reshape(8, 64)
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
# --8<-- [start:train]
schedule = keras.optimizers.schedules.ExponentialDecay(
    0.4, decay_steps=8, decay_rate=0.5, staircase=True
)
optimizer = keras.optimizers.SGD(schedule)

for epoch in range(4):
    for rows in batches:
        with tf.GradientTape() as tape:
            logits = model(images[rows], training=True)
            loss = loss_fn(labels[rows], logits)
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)

# --8<-- [end:train]
rate = float(optimizer.learning_rate)
kernel = model.layers[0].kernel.numpy().T
print(f"loss {loss:.3f}, learning rate {rate:.3f}")
