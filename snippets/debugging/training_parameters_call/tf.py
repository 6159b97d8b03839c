import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x, y = pixels, labels
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10),
])
# --8<-- [start:mistake]
optimizer = keras.optimizers.SGD(0.1)
optimizer.build(model.trainable_variables())
# --8<-- [end:mistake]
print("arrays that learn:", len(model.trainable_variables))
