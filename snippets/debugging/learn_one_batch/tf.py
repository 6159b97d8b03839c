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

# --8<-- [start:train]
x, y = images[:20], labels[:20]
model.compile(
    keras.optimizers.SGD(0.5),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
run = model.fit(x, y, batch_size=20, epochs=100, verbose=0)
history = run.history["loss"]
right = (model(x).numpy().argmax(axis=1) == y).sum()
# --8<-- [end:train]
print(f"loss {history[0]:.2f} -> {history[-1]:.3f}")
print(f"right {right} of 20")
