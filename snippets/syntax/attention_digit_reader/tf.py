import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(0, 2, 1))
y_all = digits.target
rng = np.random.default_rng(0)


def draw(*shape, scale=0.2):
    return rng.normal(0, scale, shape).astype("float32")


embed, place = draw(16, 8, scale=0.4), draw(8, 16)
projections, out = draw(48, 16), draw(16, 16)
w1, w2, head = draw(32, 16), draw(16, 32), draw(10, 16)
batches = rng.integers(0, 1437, (80, 64))
# --8<-- [end:given]


# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.embed = layers.Dense(16)
        self.place = self.add_weight(shape=(8, 16))
        self.norm1 = layers.LayerNormalization(epsilon=1e-5)
        self.attend = layers.MultiHeadAttention(4, 4)
        self.norm2 = layers.LayerNormalization(epsilon=1e-5)
        self.wide = layers.Dense(32, activation="relu")
        self.narrow = layers.Dense(16)
        self.head = layers.Dense(10)

    def call(self, x):
        x = self.embed(x) + self.place
        y = self.norm1(x)
        x = x + self.attend(y, y)
        x = x + self.narrow(self.wide(self.norm2(x)))
        return self.head(keras.ops.mean(x, axis=1))
# --8<-- [end:model]


model = Reader()
model(columns[:1])  # creates the weights
zero = np.zeros((4, 4))
model.embed.set_weights([embed.T, np.zeros(16)])
model.place.assign(place)
model.attend.set_weights([
    array
    for w in np.split(projections, 3)
    for array in (w.T.reshape(16, 4, 4), zero)
] + [out.T.reshape(4, 4, 16), np.zeros(16)])
model.wide.set_weights([w1.T, np.zeros(32)])
model.narrow.set_weights([w2.T, np.zeros(16)])
model.head.set_weights([head.T, np.zeros(10)])
x, y = tf.constant(columns), tf.constant(y_all)
# --8<-- [start:train]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.05, momentum=0.9)


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
