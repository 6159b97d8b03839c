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


def train(model, optimizer):
    variables = model.trainable_variables
    for step in range(20):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)
    return model.layers[0].kernel.numpy().T


# --8<-- [start:together]
optimizer = keras.optimizers.SGD(1.0, global_clipnorm=0.2)



together = train(fresh(), optimizer)
# --8<-- [end:together]


# --8<-- [start:alone]
optimizer = keras.optimizers.SGD(1.0, clipnorm=0.2)




alone = train(fresh(), optimizer)
# --8<-- [end:alone]


# --8<-- [start:numbers]
optimizer = keras.optimizers.SGD(1.0, clipvalue=0.003)



numbers = train(fresh(), optimizer)
# --8<-- [end:numbers]
for name, weights in [
    ("all together", together),
    ("each variable alone", alone),
    ("each number", numbers),
]:
    moved = np.linalg.norm(weights - w1)
    print(f"{name:20}moved by {moved:.3f}")
