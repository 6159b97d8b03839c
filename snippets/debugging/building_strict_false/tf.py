import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
# --8<-- [end:given]

x = pixels


class Old(keras.Model):
    def __init__(self):
        super().__init__()
        self.head = layers.Dense(10)

    def call(self, x):
        return self.head(x)


old = Old()
old(x)
old.save_weights("reader.weights.h5")


# --8<-- [start:mistake]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.out = layers.Dense(10)  # was self.head

    def call(self, x):
        return self.out(x)


model = Reader()
model(x)
file = "reader.weights.h5"
model.load_weights(file, skip_mismatch=True)
# --8<-- [end:mistake]
same = np.array_equal(old.head.kernel, model.out.kernel)
print("the saved weights are there:", same)
