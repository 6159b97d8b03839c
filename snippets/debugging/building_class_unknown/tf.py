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
        self.out = layers.Dense(10)

    def call(self, x):
        return self.out(x)


model = Reader()
model(x)
model.save("reader.keras")
del Reader  # as in a script that does not have it
model = keras.saving.load_model("reader.keras")
# --8<-- [end:mistake]
print("arrays:", len(model.weights))
