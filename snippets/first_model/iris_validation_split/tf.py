# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")

rng = np.random.default_rng(42)
w = rng.uniform(-0.5, 0.5, (4, 3)).astype("float32")
b = np.zeros(3, "float32")
# --8<-- [end:given]

import keras
from keras import layers

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3, activation="softmax"),
])
model.set_weights([w, b])
loss = keras.losses.SparseCategoricalCrossentropy()
optimizer = keras.optimizers.SGD(learning_rate=0.5)
# --8<-- [end:model]

# --8<-- [start:train]
model.compile(optimizer, loss)
val_loss = model.fit(
    x,
    y,
    batch_size=100,
    epochs=50,
    validation_split=1 / 3,
    verbose=0,
).history["val_loss"]
# --8<-- [end:train]

shown = np.array(val_loss)[[0, 9, 49]]
print("validation loss, epochs 1, 10, 50:", shown.round(2))
