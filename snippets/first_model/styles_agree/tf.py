# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:500, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:500].reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import tensorflow as tf
import keras
from keras import layers

loss = keras.losses.BinaryCrossentropy(from_logits=True)
data = tf.data.Dataset.from_tensor_slices((x, y))
batches = data.batch(64)


def fresh():
    net = keras.Sequential([
        keras.Input((20,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(1),
    ])
    net.set_weights([w1, b1, w2, b2])
    return net


def by_hand():
    net = fresh()
    optimizer = keras.optimizers.SGD(learning_rate=0.1)

    @tf.function
    def step(x_batch, y_batch):
        with tf.GradientTape() as tape:
            logits = net(x_batch, training=True)
            value = loss(y_batch, logits)
        variables = net.trainable_variables
        grads = tape.gradient(value, variables)
        optimizer.apply(grads, variables)

    for epoch in range(3):
        for x_batch, y_batch in batches:
            step(x_batch, y_batch)
    return net


class OwnStep(keras.Model):
    def train_step(self, data):
        x_batch, y_batch = data
        with tf.GradientTape() as tape:
            logits = self(x_batch, training=True)
            value = self.compute_loss(
                y=y_batch, y_pred=logits
            )
        variables = self.trainable_variables
        grads = tape.gradient(value, variables)
        self.optimizer.apply(grads, variables)
        return {"loss": value}


def by_fit(model):
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    model.compile(optimizer=optimizer, loss=loss)
    model.fit(batches, epochs=3, verbose=0)
    return model


# --8<-- [start:compare]
net = fresh()
ends = {"at the start": loss(y, net(x))}
for name, model in [
    ("loop by hand", by_hand()),
    ("supplied loop", by_fit(fresh())),
    ("own step", by_fit(OwnStep(net.inputs, net.outputs))),
]:
    ends[name] = loss(y, model(x))

for name, value in ends.items():
    print(f"{name:14} {value.numpy():.4f}")
# --8<-- [end:compare]
