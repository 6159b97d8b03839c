import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:64].astype("float32") / 16
# --8<-- [end:given]


# --8<-- [start:model]
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(32, "relu")

    def call(self, x):
        head = keras.layers.Dense(10)
        return head(self.hidden(x))
# --8<-- [end:model]


# --8<-- [start:twice]
model = Net()
x = tf.constant(images)
first, second = model(x), model(x)
print(f"two calls agree: {np.array_equal(first, second)}")
print(f"arrays: {len(model.weights)}")
# --8<-- [end:twice]
