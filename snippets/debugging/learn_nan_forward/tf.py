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
from keras import layers, ops


# --8<-- [start:all]
# --8<-- [start:model]
class Log(layers.Layer):
    def call(self, x):
        return ops.log(x)


model = keras.Sequential([
    keras.Input((64,)),
    Log(name="log"),
    layers.Dense(32, use_bias=False, name="hidden"),
    layers.Dense(10, use_bias=False, name="out"),
])
# --8<-- [end:model]
model.set_weights([w1, w2])


# --8<-- [start:find]
def first_bad(model, x):
    for layer in model.layers:
        x = layer(x)
        if not ops.all(ops.isfinite(x)):
            return layer.name


name = first_bad(model, images)
print("first layer with NaN or infinity:", name)
# --8<-- [end:find]
# --8<-- [end:all]
