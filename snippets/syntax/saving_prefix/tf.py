import keras

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


def build(prefix):
    return keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, "relu", name=prefix + "body"),
        keras.layers.Dense(10, name=prefix + "head"),
    ])


model = build("wrapped_")
model.set_weights([w1.T, b1, w2.T, b2])
model.save_weights("wrapped.weights.h5")

# --8<-- [start:load]
names = [layer.name for layer in model.layers]
loaded = build("")
loaded.load_weights("wrapped.weights.h5")
# --8<-- [end:load]

y = loaded(x)
print("saved as", names[0])
print(f"first logit {y[0, 0]:.3f}")
