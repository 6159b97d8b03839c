import keras
import warnings

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
b1 = rng.normal(0, 0.15, 32).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
b2 = rng.normal(0, 0.15, 10).astype("float32")
# --8<-- [end:given]

x = images


def build(classes):
    return keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, "relu", name="body"),
        keras.layers.Dense(classes, name="head"),
    ])


old = build(10)
old.set_weights([w1.T, b1, w2.T, b2])
old.save_weights("ten.weights.h5")

# --8<-- [start:load]
model = build(5)
with warnings.catch_warnings(record=True) as heard:
    model.load_weights(
        "ten.weights.h5", skip_mismatch=True
    )
# --8<-- [end:load]

features = model.layers[0](x)
same = np.array_equal(model.layers[0].kernel, w1.T)
print("loaded:", "body" if same else "nothing")
told = [str(w.message) for w in heard]
warned = any("not be loaded" in text for text in told)
print("warned about the rest:", warned)
