import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 rows of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.4, shape).astype("float32")


# Width 8: two heads of four.
pytorch_made = {
    "in_proj_weight": draw(24, 8),
    "in_proj_bias": draw(24),
    "out_proj.weight": draw(8, 8),
    "out_proj.bias": draw(8),
}
keras_made = {
    "query/kernel": draw(8, 2, 4),
    "query/bias": draw(2, 4),
    "key/kernel": draw(8, 2, 4),
    "key/bias": draw(2, 4),
    "value/kernel": draw(8, 2, 4),
    "value/bias": draw(2, 4),
    "attention_output/kernel": draw(2, 4, 8),
    "attention_output/bias": draw(8),
}
# --8<-- [end:given]


def load(arrays):
    attend = keras.layers.MultiHeadAttention(2, key_dim=4)
    attend.build((None, 8, 8), (None, 8, 8))
    attend.set_weights(list(arrays.values()))
    return attend


# --8<-- [start:bring]
def bring(arrays):
    w_in, b_in, w_out, b_out = arrays.values()
    names = ["query", "key", "value"]
    weights, biases = np.split(w_in, 3), np.split(b_in, 3)
    ported = {}
    for name, w, b in zip(names, weights, biases):
        ported[f"{name}/kernel"] = w.T.reshape(8, 2, 4)
        ported[f"{name}/bias"] = b.reshape(2, 4)
    ported["output/kernel"] = w_out.T.reshape(2, 4, 8)
    ported["output/bias"] = b_out
    return ported
# --8<-- [end:bring]


def run(attend):
    x = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(x)
        output = attend(x, x)
        loss = tf.reduce_mean(tf.square(output))
    return output, tape.gradient(loss, x)


ported_output, ported_gradient = run(
    load(bring(pytorch_made))
)
own_output, own_gradient = run(load(keras_made))
mean = tf.reduce_mean
print(f"made in PyTorch: {mean(ported_output):.4f}")
print(f"made in Keras:   {mean(own_output):.4f}")
