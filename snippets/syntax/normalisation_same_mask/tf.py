import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x_all = digits.data[:1280].astype("float32") / 16
x_all = x_all.reshape(40, 32, 64)
y_all = digits.target[:1280].reshape(40, 32)
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 48)).astype("float32")
w2 = rng.normal(0, 0.2, (48, 10)).astype("float32")
# The masks: drawn once, kept 1 in 0.7, for 40 batches.
masks = (rng.random((40, 32, 48)) < 0.7) / 0.7
masks = masks.astype("float32")
# --8<-- [end:given]


# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(
            48, activation="relu"
        )
        self.head = keras.layers.Dense(10)

    def call(self, x, mask):
        return self.head(self.hidden(x) * mask)
# --8<-- [end:model]


model = Reader()
model(x_all[0], masks[0])
zeros = np.zeros(48), np.zeros(10)
model.set_weights([w1, zeros[0], w2, zeros[1]])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.2)
# --8<-- [start:train]
losses = []
for x, y, mask in zip(x_all, y_all, masks):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, mask))
    weights = model.trainable_variables
    gradients = tape.gradient(loss, weights)
    optimizer.apply(gradients, weights)
    losses.append(float(loss))
# --8<-- [end:train]
gradient = gradients[0]

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
