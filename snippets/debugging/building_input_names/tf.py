import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
ink = pixels.sum(axis=1, keepdims=True)
# --8<-- [end:given]

x = pixels
size = ink
# --8<-- [start:mistake]
inputs = {
    "image": keras.Input((64,), name="image"),
    "size": keras.Input((1,), name="size"),
}
both = layers.Concatenate()(list(inputs.values()))
model = keras.Model(inputs, layers.Dense(10)(both))
logits = model({"images": x, "size": size})
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
