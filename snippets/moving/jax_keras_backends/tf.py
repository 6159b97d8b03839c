# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:backend]
import os

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
# --8<-- [end:backend]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:train]
model.compile(
    keras.optimizers.Adam(1e-2),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(
    x,
    y,
    batch_size=64,
    epochs=15,
    shuffle=False,
    verbose=0,
).history["loss"]
# --8<-- [end:train]
logits = model.predict(x, verbose=0)
first, last = history[0], history[-1]
print("backend:", keras.config.backend())
print("loss:", round(first, 3), "to", round(last, 3))
