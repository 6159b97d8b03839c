import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
w = rng.normal(0, 0.1, (10, 64)).astype("float32")
b = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:early]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = layers.Dense(10)

    def call(self, x):
        return self.last(x)


model = Reader()
model.build((None, 64))
model.set_weights([w.T, b])
# --8<-- [end:early]
