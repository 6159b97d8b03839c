import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, 1500, (300, 64))
test = slice(1500, None)
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:train]
def train(model, batches):
    optimizer = keras.optimizers.SGD(0.1)
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
    return history
# --8<-- [end:train]


model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])

# --8<-- [start:file]
with np.load("digits.npz") as file:
    model.set_weights([
        file["0.weight"].T, file["0.bias"],
        file["2.weight"].T, file["2.bias"],
    ])
# --8<-- [end:file]

read = tf.argmax(model(x[test]), axis=1)
right = int(tf.math.count_nonzero(read == y[test]))
history = train(model, batches[200:])
print(f"{right} of {len(read)} digits right")
print(f"100 steps on: loss {history[-1]:.3f}")
