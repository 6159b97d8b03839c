import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images / 16
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (200, 64))
w1 = rng.normal(0, 0.1, (32, 64))
w2 = rng.normal(0, 0.1, (10, 32))
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

keras.config.set_floatx("float64")
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([start.T for start in weights])
x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

# --8<-- [start:adam]
optimizer = keras.optimizers.Adam()
# --8<-- [end:adam]


# --8<-- [start:train]
@tf.function
def step(batch):
    with tf.GradientTape() as tape:
        logits = model(tf.gather(x, batch))
        loss = loss_fn(tf.gather(y, batch), logits)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    return loss


history = [float(step(b)) for b in tf.constant(batches)]
# --8<-- [end:train]

kernel = model.layers[0].kernel
print(f"loss {history[-1]:.8f}")
