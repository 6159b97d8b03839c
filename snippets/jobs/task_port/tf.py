# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:32].astype("float32") / 16
# --8<-- [end:given]

import keras

state = np.load("model.npz")


# --8<-- [start:solution]
model = keras.Sequential([
    keras.Input((8, 8, 1)), keras.layers.Conv2D(6, 3),
    keras.layers.BatchNormalization(epsilon=1e-5),
    keras.layers.ReLU(), keras.layers.MaxPooling2D(2),
    keras.layers.Flatten(), keras.layers.Dense(10)])
conv, norm, *_, dense = model.layers
conv.set_weights([state["0.weight"].transpose(2, 3, 1, 0),
                  state["0.bias"]])
norm.set_weights([state[f"1.{name}"] for name in (
    "weight", "bias", "running_mean", "running_var")])
places = state["5.weight"].reshape(10, 6, 3, 3)
rows = places.transpose(2, 3, 1, 0).reshape(54, 10)
dense.set_weights([rows, state["5.bias"]])
logits = model(images[..., None], training=False)
# --8<-- [end:solution]


# --8<-- [start:test]
print("tensors:", len(state))
print("classes:", np.argmax(logits, axis=1)[:8].tolist())
# --8<-- [end:test]
