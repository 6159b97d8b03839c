# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(1)
x_train, x_valid = rng.normal(size=(2, 24, 20)).astype("float32")
truth = np.zeros((20, 1), dtype="float32")
truth[:2] = 1
noise = rng.normal(size=(2, 24, 1)).astype("float32") * 1.5
y_train, y_valid = x_train @ truth + noise[0], x_valid @ truth + noise[1]
patience = 3
# --8<-- [end:given]

import keras

model = keras.Sequential([
    keras.Input((20,)),
    keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.05), loss="mse")


# --8<-- [start:solution]
stop = keras.callbacks.EarlyStopping(
    monitor="val_loss", patience=patience,
    restore_best_weights=True)
history = model.fit(
    x_train, y_train, batch_size=24, epochs=200,
    validation_data=(x_valid, y_valid), callbacks=[stop],
    shuffle=False, verbose=0)
losses = history.history["val_loss"]
# --8<-- [end:solution]


# --8<-- [start:test]
final = model.evaluate(x_valid, y_valid, verbose=0)
print("epochs:", len(losses))
print("best and final:", round(min(losses), 4), round(final, 4))
# --8<-- [end:test]
