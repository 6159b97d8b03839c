# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

x, y = load_iris(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.2, random_state=42
)
scaler = StandardScaler().fit(x_train)
x_train = scaler.transform(x_train).astype("float32")
x_test = scaler.transform(x_test).astype("float32")

rng = np.random.default_rng(42)
start = []
for inputs, units in ((4, 64), (64, 32), (32, 3)):
    bound = (6 / (inputs + units)) ** 0.5
    w = rng.uniform(-bound, bound, (inputs, units))
    start += [w.astype("float32"), np.zeros(units, "float32")]
# --8<-- [end:given]

import keras
from keras import layers

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(64, activation="relu"),
    layers.Dropout(0.0),
    layers.Dense(32, activation="relu"),
    layers.Dense(3, activation="softmax"),
])
loss = keras.losses.SparseCategoricalCrossentropy()
optimizer = keras.optimizers.Adam(learning_rate=1e-3)
# --8<-- [end:model]

# --8<-- [start:weights]
model.set_weights(start)
# --8<-- [end:weights]

# --8<-- [start:train]
model.compile(optimizer, loss)
history = model.fit(
    x_train,
    y_train,
    batch_size=16,
    epochs=50,
    validation_split=0.2,
    shuffle=False,
    verbose=0,
).history["loss"]
# --8<-- [end:train]

# --8<-- [start:test]
p = model.predict(x_test, verbose=0)
# --8<-- [end:test]

accuracy = np.mean(p.argmax(1) == y_test)
shown = np.array(history)[[0, 9, 19, 29, 39, 49]]
print("loss in epochs 1, 10, ... 50:", shown.round(2))
print(f"test accuracy: {accuracy:.2f}")
