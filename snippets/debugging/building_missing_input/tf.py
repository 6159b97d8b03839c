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
image = keras.Input((64,), name="image")
ink_used = keras.Input((1,), name="size")
both = layers.Concatenate()([image, ink_used])
model = keras.Model(
    [image, ink_used], layers.Dense(10)(both)
)
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
