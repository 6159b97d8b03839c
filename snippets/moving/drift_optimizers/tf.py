import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (300, 64))
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def train(make_optimizer, *options, **more):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
    model.set_weights([start.T for start in weights])
    optimizer = make_optimizer(*options, **more)
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


# --8<-- [start:runs]
SGD, Adam = keras.optimizers.SGD, keras.optimizers.Adam
runs = {
    "SGD": train(SGD, 0.1),
    "momentum": train(SGD, 0.05, momentum=0.9),
    "Adam, own epsilon": train(Adam),
    "Adam, 1e-8": train(Adam, epsilon=1e-8),
    "Adam, 1e-12": train(Adam, epsilon=1e-12),
    "Adam, exact": train(
        Adam, epsilon=1e-12,
        beta_1=7 / 8, beta_2=1 - 2**-10,
    ),
}
# --8<-- [end:runs]
sgd, momentum, own, same, tiny, exact = runs.values()
for name, history in runs.items():
    print(f"{name:18} {history[-1]:.3f}")
