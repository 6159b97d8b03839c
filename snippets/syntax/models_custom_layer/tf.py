import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w = rng.normal(0, 0.1, (10, 64)).astype("float32")
b = np.zeros(10, "float32")
batches = rng.permutation(1280).reshape(20, 64)
# --8<-- [end:given]

# --8<-- [start:layer]
class Contrast(layers.Layer):
    def build(self, input_shape):
        size = input_shape[-1:]
        self.scale = self.add_weight(
            shape=size, initializer="ones"
        )
        self.mean = self.add_weight(
            shape=size, initializer="zeros", trainable=False
        )

    def call(self, x, training=False):
        if training:
            new = keras.ops.mean(x, axis=0)
            self.mean.assign(0.9 * self.mean + 0.1 * new)
        return (x - self.mean) * self.scale
# --8<-- [end:layer]


layer, head = Contrast(), layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), layer, head])
head.set_weights([w.T, b])
optimizer = keras.optimizers.SGD(0.5)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

for rows in batches:
    x, y = tf.constant(images[rows]), labels[rows]
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
print(f"loss {loss:.3f}")
print(f"largest scale {layer.scale.numpy().max():.3f}")
mean = layer.mean.numpy().mean()
print(f"ink of an average pixel {mean:.3f}")
