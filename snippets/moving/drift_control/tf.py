import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(1)
batches = rng.integers(0, len(images), (200, 64))
# The same samples in every batch, in another order.
shuffled = rng.permuted(batches, axis=1)


def draw(*shape):
    fan_in = np.prod(shape[1:])
    array = rng.normal(0, (2 / fan_in) ** 0.5, shape)
    return array.astype("float32")


kernels = [
    draw(8, 1, 3, 3), draw(16, 8, 3, 3), draw(10, 16)
]
# --8<-- [end:given]

x, y = tf.constant(images)[..., None], tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:train]
def train(batches):
    model = keras.Sequential([
        keras.Input((8, 8, 1)),
        layers.Conv2D(8, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 3, activation="relu"),
        layers.Flatten(), layers.Dense(10),
    ])
    for layer, start in zip(
        [model.layers[i] for i in (0, 2, 4)], kernels
    ):
        axes = (2, 3, 1, 0) if start.ndim == 4 else (1, 0)
        bias = np.zeros(len(start))
        layer.set_weights([start.transpose(axes), bias])
    optimizer = keras.optimizers.SGD(0.1)
    variables = model.trainable_variables

    @tf.function
    def step(batch):
        with tf.GradientTape() as tape:
            logits = model(tf.gather(x, batch))
            loss = loss_fn(tf.gather(y, batch), logits)
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)
        return loss

    return [float(step(b)) for b in tf.constant(batches)]
# --8<-- [end:train]


# --8<-- [start:twice]
history = train(batches)
again = train(shuffled)
# --8<-- [end:twice]
print(f"loss after 200 steps {history[-1]:.3f}")
print(f"the same, reordered  {again[-1]:.3f}")
