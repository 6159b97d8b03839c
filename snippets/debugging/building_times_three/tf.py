import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = pixels
# --8<-- [start:mistake]
blocks = [layers.Dense(64)] * 3
model = keras.Sequential([keras.Input((64,)), *blocks])
# --8<-- [end:mistake]
logits = model(x)
count = model.count_params()
print("weights:", count)
