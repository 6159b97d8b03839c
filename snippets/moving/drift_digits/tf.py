import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (300, 64))
shuffled = rng.permuted(batches, axis=1)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]


def digits_that_agree(losses, reference):
    gap = np.abs(np.array(losses) - np.array(reference))
    worst = np.maximum.accumulate(gap)
    return -np.log10(worst.clip(1e-7))  # float32 has seven
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:train]
def train(batches):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
    model.set_weights([start.T for start in weights])
    optimizer = keras.optimizers.Adam()
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


# --8<-- [start:digits]
losses = np.load("losses.npy")
digits = digits_that_agree(train(batches), losses)
print(f"five digits at the end: {digits[-1] > 5}")
# --8<-- [end:digits]
