# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().data[:12].astype("float32") / 16
# --8<-- [end:given]

import keras
from keras import layers, ops


# --8<-- [start:model]
class Gate(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(3)

    def call(self, x):
        y = self.dense(x)
        if ops.sum(y) > 0:
            return y
        return -y


model = Gate()
model.compile()
y = model.predict(images, verbose=0)
# --8<-- [end:model]
print("shape:", y.shape)
