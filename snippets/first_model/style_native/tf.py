# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:500, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:500].reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

import tensorflow as tf
import keras
from keras import layers

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((20,)),
    layers.Dense(64, activation="relu"),
    layers.Dense(1),
])
model.set_weights([w1, b1, w2, b2])
batches = tf.data.Dataset.from_tensor_slices((x, y))
batches = batches.batch(64)
# --8<-- [end:model]

# --8<-- [start:train]
loss = keras.losses.BinaryCrossentropy(from_logits=True)
optimizer = keras.optimizers.SGD(learning_rate=0.1)

@tf.function
def step(x_batch, y_batch):
    with tf.GradientTape() as tape:
        logits = model(x_batch, training=True)
        value = loss(y_batch, logits)
    variables = model.trainable_variables
    grads = tape.gradient(value, variables)
    optimizer.apply(grads, variables)
    return value

history = []
for epoch in range(3):
    total = 0.0
    for x_batch, y_batch in batches:
        value = step(x_batch, y_batch)
        total += float(value) * len(x_batch)
    history.append(total / len(x))
# --8<-- [end:train]

# --8<-- [start:weights]
final = model.get_weights()
# --8<-- [end:weights]

print("loss per epoch:", np.round(history, 3))
