# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
target = digits.target.astype("float32")[:, None]
# --8<-- [end:given]

import keras

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(
        1, use_bias=False, kernel_initializer="zeros"
    ),
])
x, y = images, target
# --8<-- [start:train]
model.compile(keras.optimizers.SGD(100.0), "mse")
run = model.fit(
    x,
    y,
    batch_size=len(x),
    epochs=50,
    callbacks=[keras.callbacks.TerminateOnNaN()],
    verbose=0,
)
losses = run.history["loss"]
# --8<-- [end:train]
print(f"stopped after {len(losses)} steps of 50")
