# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
from keras import layers

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])

x, y = images, labels
model.compile(
    keras.optimizers.SGD(0.5),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
# --8<-- [start:log]
model.fit(
    x,
    y,
    batch_size=96,
    epochs=20,
    callbacks=[keras.callbacks.CSVLogger("log.csv")],
    verbose=0,
)
# --8<-- [end:log]
# --8<-- [start:read]
table = np.genfromtxt("log.csv", delimiter=",", names=True)
losses = table["loss"]
print(f"loss {losses[0]:.2f} -> {losses[-1]:.2f}")
# --8<-- [end:read]
