import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([weight.T, bias])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.5)

x, y = images, labels
# --8<-- [start:train]
model.compile(optimizer, loss_fn)
run = model.fit(
    x, y, batch_size=128, epochs=3,
    shuffle=False, verbose=0,
)
steps = int(optimizer.iterations)
history = run.history["loss"]
# --8<-- [end:train]

print(f"{steps} steps")
print(" ".join(f"{loss:.3f}" for loss in history))
