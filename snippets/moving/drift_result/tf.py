import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
test = slice(1200, None)


def start(seed):
    rng = np.random.default_rng(seed)
    w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
    w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
    batches = rng.integers(0, 1200, (150, 64))
    return [w1, np.zeros(32), w2, np.zeros(10)], batches
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


# --8<-- [start:train]
def accuracy(seed):
    weights, batches = start(seed)
    model.set_weights([array.T for array in weights])
    for variable, value in zip(optimizer.variables, fresh):
        variable.assign(value)
    for batch in tf.constant(batches):
        step(batch)
    read = tf.argmax(model(x[test]), axis=1)
    return float(np.mean(read == y[test]))


model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
optimizer = keras.optimizers.Adam(3e-3)
optimizer.build(model.trainable_variables)
fresh = [v.numpy() for v in optimizer.variables]


@tf.function
def step(batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(
            tf.gather(y, batch), model(tf.gather(x, batch))
        )
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
# --8<-- [end:train]


right = [accuracy(seed) for seed in range(20)]
print(f"mean of 20 seeds {np.mean(right):.2f}")
print(f"worst to best {min(right):.2f} {max(right):.2f}")
