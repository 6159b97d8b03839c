import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


def norm():
    return 1 + draw(8), draw(8), draw(8), 0.2 + draw(8) ** 2


# Two trained models, as each framework stores its arrays.
pytorch_made = {
    "conv": (draw(8, 1, 3, 3), draw(8)),
    "norm": norm(),
    "head": (draw(10, 8 * 4 * 4), draw(10)),
}
keras_made = {
    "conv": (draw(3, 3, 1, 8), draw(8)),
    "norm": norm(),
    "head": (draw(4 * 4 * 8, 10), draw(10)),
}
# --8<-- [end:given]


# --8<-- [start:model]
def build():
    return keras.Sequential([
        keras.Input((8, 8, 1)),
        layers.Conv2D(8, 3, padding="same", name="conv"),
        layers.BatchNormalization(
            momentum=0.9, epsilon=1e-5, name="norm"
        ),
        layers.ReLU(),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, name="head"),
    ])


def load(model, arrays):
    for name, layer in arrays.items():
        model.get_layer(name).set_weights(layer)
    return model
# --8<-- [end:model]


# --8<-- [start:bring]
def bring(arrays):
    kernel, bias = arrays["conv"]
    rows, head_bias = arrays["head"]
    rows = rows.reshape(10, 8, 4, 4)  # out, C, H, W
    rows = rows.transpose(2, 3, 1, 0)  # H, W, C, out
    return {
        "conv": (kernel.transpose(2, 3, 1, 0), bias),
        "norm": arrays["norm"],
        "head": (rows.reshape(128, 10), head_bias),
    }
# --8<-- [end:bring]


def run(model):
    kernel = model.get_layer("conv").kernel
    with tf.GradientTape() as tape:
        logits = model(images[..., None], training=False)
        loss = tf.reduce_mean(tf.square(logits))
    return logits, tape.gradient(loss, kernel)


ported_logits, ported_gradient = run(
    load(build(), bring(pytorch_made))
)
own_logits, own_gradient = run(load(build(), keras_made))
mean = tf.reduce_mean
print(f"made in PyTorch: {mean(ported_logits):.4f}")
print(f"made in Keras:   {mean(own_logits):.4f}")
