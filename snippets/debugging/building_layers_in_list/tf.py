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
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="relu"),
        ]

    def call(self, x):
        for block in self.blocks:
            x = block(x)
        return x
# --8<-- [end:mistake]


model = Reader()
logits = model(x)
count = model.count_params()
print("weights:", count)
