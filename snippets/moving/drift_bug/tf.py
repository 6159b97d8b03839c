import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
batches = rng.integers(0, len(images), (100, 64))
kernel = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    layers.LayerNormalization(),
    layers.Dense(10),
])
# --8<-- [end:model]
model.layers[1].set_weights([kernel.T, np.zeros(10)])
x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.1)


@tf.function
def step(batch):
    with tf.GradientTape() as tape:
        logits = model(tf.gather(x, batch))
        loss = loss_fn(tf.gather(y, batch), logits)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    return loss


history = [float(step(b)) for b in tf.constant(batches)]
print(f"first loss {history[0]:.3f}")
print(f"last loss  {history[-1]:.3f}")
