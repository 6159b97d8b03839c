import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images[:897] / 16).astype("float32")
labels = labels[:897]
rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

x, y = images, labels
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(10, use_bias=False),
])
model.set_weights([w.T])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

# --8<-- [start:train]
model.compile(
    optimizer=keras.optimizers.SGD(0.3),
    loss=loss_fn,
    metrics=["accuracy"],
)
log = model.fit(
    x, y, batch_size=64, epochs=3,
    shuffle=False, verbose=0,
)
history = log.history["accuracy"]
losses = log.history["loss"]


# --8<-- [end:train]
print(" ".join(f"{share:.3f}" for share in history))
