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
rate = 0.0  # 0.3 in earnest: random masks never match
model = keras.Sequential([
    keras.Input((20,)),
    layers.Dense(64, activation="relu"),
    layers.Dropout(rate),
    layers.Dense(1, activation="sigmoid"),
])
# --8<-- [end:model]

# --8<-- [start:weights]
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:weights]

# --8<-- [start:gradients]
loss = keras.losses.BinaryCrossentropy()
with tf.GradientTape() as tape:
    p = model(x, training=True)
    value = loss(y, p)
grads = tape.gradient(value, model.trainable_variables)
# --8<-- [end:gradients]

print(f"loss: {value.numpy():.4f}")
for w, g in zip(model.trainable_variables, grads):
    size = tf.norm(g).numpy()
    print(f"{w.name:9} {tuple(g.shape)!s:9} {size:.4f}")
