import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 64)).astype("float32")
weights = [w1, np.zeros(64), w2, np.zeros(10)]
noisy = labels[:100].copy()  # a fifth of the labels wrong
noisy[::5] = rng.integers(0, 10, 20)
# --8<-- [end:given]

x, y = images, labels
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w.T for w in weights])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(keras.optimizers.SGD(0.6), loss_fn)

# --8<-- [start:train]
stop = keras.callbacks.EarlyStopping(
    monitor="val_loss",
    patience=3,
    restore_best_weights=True,
)
run = model.fit(
    x[:100], noisy,
    batch_size=100,
    epochs=200,
    validation_data=(x[1400:], y[1400:]),
    callbacks=[stop],
    verbose=0,
)
history = run.history["val_loss"]
# --8<-- [end:train]

restored = model.evaluate(x[1400:], y[1400:], verbose=0)
chosen = stop.best_epoch + 1
print(len(history), "epochs, the best was", chosen)
print(f"last {history[-1]:.3f}, restored {restored:.3f}")
