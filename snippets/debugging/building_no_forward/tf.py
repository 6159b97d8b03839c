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
        self.dense = layers.Dense(10)

    def forward(self, x):
        return self.dense(x)


model = Reader()
logits = model(x)
# --8<-- [end:mistake]
print("logits", tuple(logits.shape))
