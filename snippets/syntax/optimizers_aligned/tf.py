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


# --8<-- [start:train]
def train(model, optimizer):
    variables = model.trainable_variables
    for step in range(20):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)
    return model.layers[0].kernel.numpy().T
# --8<-- [end:train]


# --8<-- [start:momentum]
model = fresh()
optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
momentum = train(model, optimizer)
# --8<-- [end:momentum]
# --8<-- [start:nesterov]
model = fresh()
optimizer = keras.optimizers.SGD(
    0.1, momentum=0.9, nesterov=True
)
nesterov = train(model, optimizer)
# --8<-- [end:nesterov]
# --8<-- [start:rmsprop]
model = fresh()
optimizer = keras.optimizers.RMSprop(
    1e-3, rho=0.9, epsilon=1e-24
)
rmsprop = train(model, optimizer)
# --8<-- [end:rmsprop]
# --8<-- [start:adagrad]
model = fresh()
optimizer = keras.optimizers.Adagrad(1e-2)
adagrad = train(model, optimizer)
# --8<-- [end:adagrad]
# --8<-- [start:adadelta]
model = fresh()
optimizer = keras.optimizers.Adadelta(1.0)
adadelta = train(model, optimizer)
# --8<-- [end:adadelta]
# --8<-- [start:adamax]
model = fresh()
optimizer = keras.optimizers.Adamax(1e-3, epsilon=1e-12)
adamax = train(model, optimizer)
# --8<-- [end:adamax]
# --8<-- [start:nadam]
model = fresh()
optimizer = keras.optimizers.Nadam(1e-3)
nadam = train(model, optimizer)
# --8<-- [end:nadam]
# --8<-- [start:amsgrad]
model = fresh()
optimizer = keras.optimizers.Adam(
    1e-3, epsilon=1e-12, amsgrad=True
)
amsgrad = train(model, optimizer)
# --8<-- [end:amsgrad]
# --8<-- [start:adafactor]
model = fresh()
optimizer = keras.optimizers.Adafactor(1e-2)
adafactor = train(model, optimizer)
# --8<-- [end:adafactor]

for name, weights in [
    ("momentum", momentum),
    ("nesterov", nesterov),
    ("rmsprop", rmsprop),
    ("adagrad", adagrad),
    ("adadelta", adadelta),
    ("adamax", adamax),
    ("nadam", nadam),
    ("amsgrad", amsgrad),
    ("adafactor", adafactor),
]:
    moved = np.abs(weights - w1).max()
    print(f"{name:10} moved up to {moved:.4f}")
