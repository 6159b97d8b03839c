import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


zeros, ones = np.zeros(8), np.ones(8)
start = [draw(3, 3, 1, 8), zeros, ones, zeros, zeros, ones,
         draw(72, 10), np.zeros(10)]
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.BatchNormalization(),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(10),
])
model.set_weights(start)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)
history = model.fit(
    images[:640], labels[:640], batch_size=64, epochs=3,
    shuffle=False, verbose=0,
)
scores = model.predict(images[640:], verbose=0)
# --8<-- [end:model]
losses = history.history["loss"]
read = np.mean(scores.argmax(axis=1) == labels[640:])

print("backend", keras.backend.backend())
print("compiled with XLA:", model.jit_compile)
print("losses", [round(loss, 3) for loss in losses])
print(f"read {read:.3f} of the other digits")
