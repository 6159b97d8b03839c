import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (100, 64))
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:train]
def train(optimizer):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
    model.set_weights([start.T for start in weights])
    variables = model.trainable_variables
    history = []
    for batch in batches:
        inputs = tf.gather(x, batch)
        targets = tf.gather(y, batch)
        with tf.GradientTape() as tape:
            logits = model(inputs, training=True)
            loss = loss_fn(targets, logits)
        gradients = tape.gradient(loss, variables)
        optimizer.apply(gradients, variables)
        history.append(float(loss))
    return history, model.layers[0].kernel.numpy().T
# --8<-- [end:train]


# --8<-- [start:runs]
runs = {
    "SGD": train(keras.optimizers.SGD(0.1)),
    "momentum": train(
        keras.optimizers.SGD(0.05, momentum=0.9)
    ),
    "Adam": train(keras.optimizers.Adam(1e-3)),
}
# --8<-- [end:runs]
for name, (history, kernel) in runs.items():
    print(f"{name:9} {history[0]:.3f} {history[-1]:.3f}")
