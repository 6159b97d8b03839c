import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.15, (10, 64)).astype("float32")
bias = np.zeros(10, "float32")
noisy = labels[:60].copy()  # a fifth of the labels wrong
noisy[::5] = rng.integers(0, 10, 12)
# --8<-- [end:given]

x, y = images, labels
model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([weight.T, bias])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(keras.optimizers.SGD(4.0), loss_fn)

# --8<-- [start:save_best]
save = keras.callbacks.ModelCheckpoint(
    "best.keras",
    monitor="val_loss",
    save_best_only=True,
)
run = model.fit(
    x[:60], noisy,
    batch_size=60,
    epochs=20,
    validation_data=(x[1400:], y[1400:]),
    callbacks=[save],
    verbose=0,
)
history = run.history["val_loss"]
# --8<-- [end:save_best]

# --8<-- [start:load]
model = keras.saving.load_model("best.keras")
# --8<-- [end:load]
best = model.evaluate(x[1400:], y[1400:], verbose=0)
print(f"last epoch {history[-1]:.3f}, file {best:.3f}")
