import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[:1280].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
columns = columns.reshape(40, 32, 8, 8)
labels = digits.target[:1280].reshape(40, 32)
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.uniform(-0.3, 0.3, shape).astype("float32")


start = {
    "weight_ih_l0": draw(40, 8),
    "weight_hh_l0": draw(40, 10),
    "bias_ih_l0": draw(40),
    "bias_hh_l0": draw(40),
}
# --8<-- [end:given]

# --8<-- [start:layer]
lstm = keras.layers.LSTM(10)
lstm.build((None, 8, 8))
lstm.set_weights([
    start["weight_ih_l0"].T,
    start["weight_hh_l0"].T,
    start["bias_ih_l0"] + start["bias_hh_l0"],
])
# --8<-- [end:layer]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.5)
losses = []
for x, y in zip(columns, labels):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, 2 * lstm(x))
    weights = lstm.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    losses.append(float(loss))
# --8<-- [start:bias]
bias = lstm.cell.bias
# --8<-- [end:bias]

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
print(f"bias learnt {tf.norm(bias):.3f}")
