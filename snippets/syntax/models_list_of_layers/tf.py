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
    w = rng.normal(0, 0.2, (rows, columns))
    return w.astype("float32")


blocks = [kernel(32, 32) for _ in range(3)]
first, last = kernel(32, 64), kernel(10, 32)
# --8<-- [end:given]

# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.ends = {
            "first": layers.Dense(32, activation="relu"),
            "last": layers.Dense(10),
        }
        self.blocks = [
            layers.Dense(32, activation="relu")
            for _ in range(3)
        ]

    def call(self, x):
        x = self.ends["first"](x)
        for block in self.blocks:
            x = block(x)
        return self.ends["last"](x)
# --8<-- [end:model]


model = Reader()
model(images[:1])
for layer, w in zip(
    [*model.ends.values(), *model.blocks],
    [first, last, *blocks],
):
    layer.set_weights([w.T, np.zeros(len(w))])

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.1)
for step in range(50):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
count = model.count_params()
print(f"{count} weights, loss {loss:.3f}")
