import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data / 16).astype("float32")
labels = digits.target

rng = np.random.default_rng(0)
order = rng.permutation(1797)
train, test = order[:1437], order[1437:]
epochs = [rng.permutation(train)[:1408] for _ in range(10)]
batches = np.reshape(epochs, (220, 64))

w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:train]
x = tf.constant(pixels)
y = tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(learning_rate=0.1)


@tf.function
def train_step(rows):
    xb, yb = tf.gather(x, rows), tf.gather(y, rows)
    with tf.GradientTape() as tape:
        loss = loss_fn(yb, model(xb, training=True))
    weights = model.trainable_weights
    grads = tape.gradient(loss, weights)
    optimizer.apply(grads, weights)
    return loss


losses = []
for rows in batches:
    losses.append(train_step(rows).numpy())
print(f"{len(losses)} steps")
print(f"loss {losses[0]:.3f} -> {losses[-1]:.3f}")
# --8<-- [end:train]

# --8<-- [start:evaluate]
logits = model(tf.gather(x, test), training=False)
guess = tf.argmax(logits, axis=1)
right = tf.cast(guess == tf.gather(y, test), "float32")
accuracy = tf.reduce_mean(right).numpy()
print(f"right: {tf.reduce_sum(right):.0f} of {len(test)}")
print(f"accuracy: {accuracy:.3f}")
# --8<-- [end:evaluate]
