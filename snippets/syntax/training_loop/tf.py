import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = images[:1400], labels[:1400]
val = images[1400:], labels[1400:]

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w.T for w in weights])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.3)

# --8<-- [start:all]
# --8<-- [start:validate]
model.compile(optimizer, loss_fn, metrics=["accuracy"])
# --8<-- [end:validate]

# --8<-- [start:train]
run = model.fit(
    x, y,
    batch_size=64,
    epochs=8,
    shuffle=False,
    validation_data=val,
    verbose=0,
)
history = run.history["loss"]
val_history = run.history["val_loss"]
val_accuracy = run.history["val_accuracy"]
# --8<-- [end:train]
# --8<-- [end:all]

val_loss, accuracy = model.evaluate(*val, verbose=0)
print(f"loss      {history[0]:.3f} to {history[-1]:.3f}")
print(f"held back {val_loss:.3f}, accuracy {accuracy:.3f}")
