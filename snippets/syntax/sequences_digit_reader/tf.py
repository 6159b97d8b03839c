import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
y_all = digits.target
# Cut each digit to its ink: 2 to 8 columns, zeros after.
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((len(images), 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.uniform(-0.2, 0.2, shape).astype("float32")


start = {
    "weight_ih_l0": draw(128, 8),
    "weight_hh_l0": draw(128, 32),
    "bias_ih_l0": draw(128),
    "bias_hh_l0": draw(128),
}
head_weight, head_bias = draw(10, 32), draw(10)
batches = rng.integers(0, 1437, (120, 64))
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((8, 8)),
    keras.layers.Masking(0.0),
    keras.layers.LSTM(32),
    keras.layers.Dense(10),
])
# --8<-- [end:model]
model.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
    head_weight.T,
    head_bias,
])
x, y = tf.constant(columns), tf.constant(y_all)
# --8<-- [start:train]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.2, momentum=0.9)


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
guess = np.argmax(model(x[1437:]), axis=1)
accuracy = (guess == y_all[1437:]).mean()

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.2f}")
print(f"accuracy {accuracy:.1%}")
