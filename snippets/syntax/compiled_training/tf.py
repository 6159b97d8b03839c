# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:640].astype("float32") / 16
labels = target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b1, b2 = np.zeros(32, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import keras
import tensorflow as tf
from keras import layers


# --8<-- [start:model]
def build():
    model = keras.Sequential([
        keras.Input((64,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ])
    model.set_weights([w1, b1, w2, b2])
    return model
# --8<-- [end:model]


# --8<-- [start:train]
def train(model, forward):
    optimizer = keras.optimizers.SGD(
        learning_rate=0.1, momentum=0.9
    )
    weights = model.trainable_variables
    history = []
    for i in range(0, 640, 32):
        x = tf.constant(images[i : i + 32])
        y = tf.constant(labels[i : i + 32])
        with tf.GradientTape() as tape:
            loss = forward(model, x, y)
        gradients = tape.gradient(loss, weights)
        optimizer.apply(gradients, weights)
        history.append(float(loss))
    return history
# --8<-- [end:train]


# --8<-- [start:compare]
def forward(model, x, y):
    values = keras.losses.sparse_categorical_crossentropy(
        y, model(x), from_logits=True
    )
    return tf.reduce_mean(values)


eager = train(build(), forward)
compiled = train(
    build(), tf.function(forward, jit_compile=True)
)
# --8<-- [end:compare]
gap = np.abs(np.array(eager) - np.array(compiled)).max()
print("loss after 20 steps:", round(compiled[-1], 3))
print("eager and compiled within 1e-4:", bool(gap < 1e-4))
