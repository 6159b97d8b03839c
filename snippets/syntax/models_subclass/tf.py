import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)



def kernel(rows, columns):
    w = rng.normal(0, 0.15, (rows, columns))
    return w.astype("float32")


kernels = [
    kernel(32, 64), kernel(32, 32),
    kernel(32, 32), kernel(10, 32),
]
biases = [np.zeros(n, "float32") for n in (32, 32, 32, 10)]
# --8<-- [end:given]

# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = layers.Dense(32, activation="relu")
        self.block1 = layers.Dense(32, activation="relu")
        self.block2 = layers.Dense(32, activation="relu")
        self.last = layers.Dense(10)

    def call(self, x):
        h = self.first(x)
        h = h + self.block1(h)
        h = h + self.block2(h)
        return self.last(h)


model = Reader()
# --8<-- [end:model]

# --8<-- [start:load]
model(images[:1])
weights = []
for w, b in zip(kernels, biases):
    weights += [w.T, b]
model.set_weights(weights)
# --8<-- [end:load]

x, y = tf.constant(images), tf.constant(labels)
logits = model(x)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.1)
for step in range(20):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
print(f"loss after 20 steps {loss:.3f}")
