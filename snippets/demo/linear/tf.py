import keras
import numpy as np

# --8<-- [start:given]
rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
weight = rng.normal(size=(2, 3)).astype("float32")
bias = rng.normal(size=2).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(2),
])
model.set_weights([weight.T, bias])
y = model(x)
print("shape", tuple(y.shape))
print("mean", round(float(y.numpy().mean()), 4))
# --8<-- [end:model]
