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

import keras
from keras import layers

# --8<-- [start:model]
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((20,)),
    layers.Dense(64, activation="relu"),
    layers.Dropout(0.3),
    layers.Dense(1, activation="sigmoid"),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:call]
p = model(x)
again = model(x)
# --8<-- [end:call]

print("two calls agree:", np.array_equal(p, again))
print("mean probability:", round(float(np.mean(p)), 2))
