import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


# Two trained models, as each framework names its arrays.
pytorch_made = {
    "0.weight": draw(32, 64),
    "0.bias": draw(32),
    "2.weight": draw(32, 32),
    "2.bias": draw(32),
    "4.weight": draw(10, 32),
    "4.bias": draw(10),
}
keras_made = {
    "hidden1/kernel": draw(64, 32),
    "hidden1/bias": draw(32),
    "hidden2/kernel": draw(32, 32),
    "hidden2/bias": draw(32),
    "head/kernel": draw(32, 10),
    "head/bias": draw(10),
}
# --8<-- [end:given]


# --8<-- [start:model]
def build():
    Dense = keras.layers.Dense
    return keras.Sequential([
        keras.Input((64,)),
        Dense(32, activation="relu", name="hidden1"),
        Dense(32, activation="gelu", name="hidden2"),
        Dense(10, name="head"),
    ])
# --8<-- [end:model]


own = build()
own.set_weights(list(keras_made.values()))

# --8<-- [start:bring]
ported = build()
ported.set_weights([
    array.T  # a bias has one axis: .T leaves it alone
    for array in pytorch_made.values()
])
# --8<-- [end:bring]


def run(model):
    kernel = model.get_layer("hidden2").kernel
    with tf.GradientTape() as tape:
        logits = model(images)
        loss = tf.reduce_mean(tf.square(logits))
    return logits, tape.gradient(loss, kernel)


ported_logits, ported_gradient = run(ported)
own_logits, own_gradient = run(own)
mean = tf.reduce_mean
print(f"made in PyTorch: {mean(ported_logits):.4f}")
print(f"made in Keras:   {mean(own_logits):.4f}")
