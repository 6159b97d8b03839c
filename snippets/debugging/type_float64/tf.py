import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:20] / 16  # float64
labels = digits.target[:20]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = keras.ops.convert_to_tensor(pixels)  # float64
model = layers.Dense(10)
logits = model(x)
# --8<-- [end:mistake]
print("logits", logits.dtype.name)
