import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
labels = digits.target
x_train, y_train = images[:1437], labels[:1437]
x_test, y_test = images[1437:], labels[1437:]
rng = np.random.default_rng(0)


def draw(*shape):
    scale = np.sqrt(2 / np.prod(shape[1:]))
    return rng.normal(0, scale, shape).astype("float32")


start = [draw(16, 1, 3, 3), draw(32, 16, 3, 3)]
start.append(draw(10, 32))
batches = rng.integers(0, 1437, (150, 64))
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(
        16, 3, padding="same", activation="relu"
    ),
    keras.layers.MaxPooling2D(2),
    keras.layers.Conv2D(
        32, 3, padding="same", activation="relu"
    ),
    keras.layers.GlobalAveragePooling2D(),
    keras.layers.Dense(10),
])
# --8<-- [end:model]
weights = []
for weight in start:
    axes = (2, 3, 1, 0) if weight.ndim == 4 else (1, 0)
    weights.append(weight.transpose(axes))
    weights.append(np.zeros(weight.shape[0]))
model.set_weights(weights)

x = tf.constant(x_train)[..., None]
y = tf.constant(y_train)
# --8<-- [start:train]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.15, momentum=0.9)


@tf.function
def step(batch):
    with tf.GradientTape() as tape:
        logits = model(tf.gather(x, batch), training=True)
        loss = loss_fn(tf.gather(y, batch), logits)
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


losses = [float(step(batch)) for batch in batches]
# --8<-- [end:train]
# --8<-- [start:test]
logits = model(x_test[..., None], training=False)
guess = np.argmax(logits, axis=1)
accuracy = (guess == y_test).mean()
# --8<-- [end:test]

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
print(f"accuracy {accuracy:.1%}")
