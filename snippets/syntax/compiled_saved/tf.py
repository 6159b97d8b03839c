# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:320].astype("float32") / 16
labels = target[:320].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 10)).astype("float32")
b1 = np.zeros(10, "float32")
# --8<-- [end:given]

import keras
import tensorflow as tf
from keras import layers

x, y = tf.constant(images), tf.constant(labels)


def build():
    return keras.Sequential([
        keras.Input((64,)),
        layers.Dense(10),
    ])


model = build()
model.set_weights([w1, b1])

# --8<-- [start:train]
compiled = tf.function(model)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
cross_entropy = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
for i in range(0, 320, 32):
    with tf.GradientTape() as tape:
        loss = cross_entropy(
            y[i : i + 32], compiled(x[i : i + 32])
        )
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
# --8<-- [end:train]

# --8<-- [start:load]
model.save_weights("model.weights.h5")
fresh = build()
fresh.load_weights("model.weights.h5")
outputs = fresh(x)
# --8<-- [end:load]
print("saved by the model:", [w.name for w in model.weights])
