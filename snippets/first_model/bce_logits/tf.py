# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:32, :20]
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")
y = y[:32].reshape(-1, 1).astype("float32")

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
# --8<-- [end:model]

model.set_weights([w1, b1, w2, b2])

# --8<-- [start:loss]
loss = keras.losses.BinaryCrossentropy(from_logits=True)
with tf.GradientTape() as tape:
    logits = model(x)
    value = loss(y, logits)
slope = tape.gradient(value, model.layers[1].kernel)[:, 0]

p = keras.ops.sigmoid(logits)
old_value = keras.losses.BinaryCrossentropy()(y, p)
# --8<-- [end:loss]

print(f"from logits:        {value.numpy():.4f}")
print(f"from probabilities: {old_value.numpy():.4f}")
low, high = np.min(p), np.max(p)
print(f"probabilities {low:.2f} to {high:.2f}")
