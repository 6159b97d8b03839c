# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
x = x[:, :20].astype("float32")
y = y.reshape(-1, 1).astype("float32")

rng = np.random.default_rng(0)
rows = rng.permutation(len(x))
train, test = rows[:448], rows[448:]
mean, std = x[train].mean(axis=0), x[train].std(axis=0)
x_train, y_train = (x[train] - mean) / std, y[train]
x_test, y_test = (x[test] - mean) / std, y[test]

w1 = rng.uniform(-0.2, 0.2, (20, 64)).astype("float32")
b1 = rng.uniform(-0.2, 0.2, 64).astype("float32")
w2 = rng.uniform(-0.2, 0.2, (64, 1)).astype("float32")
b2 = np.array([0.05], dtype="float32")
# --8<-- [end:given]

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

# --8<-- [start:train]
loss = keras.losses.BinaryCrossentropy()
# --8<-- [start:match]
optimizer = keras.optimizers.Adam(
    learning_rate=1e-3, epsilon=1e-7
)
# --8<-- [end:match]
model.compile(optimizer, loss)
history = model.fit(
    x_train,
    y_train,
    batch_size=32,
    epochs=5,
    shuffle=False,
    verbose=0,
).history["loss"]
# --8<-- [end:train]

# --8<-- [start:evaluate]
p = model.predict(x_test, verbose=0)
accuracy = ((p > 0.5) == y_test).mean()
# --8<-- [end:evaluate]

print("loss after each epoch:", np.round(history, 3))
print(f"test accuracy: {accuracy:.3f}")
