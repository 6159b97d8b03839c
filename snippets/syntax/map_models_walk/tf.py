import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = (load_digits().data[:8] / 16).astype("float32")
sizes = [(64, 32), (32, 16)]
# --8<-- [end:given]

# --8<-- [start:build]
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.body = []
        for n_in, n_out in sizes:
            self.body.append(keras.layers.Dense(n_out))
        self.head = keras.layers.Dense(10)

    def call(self, x):
        for layer in self.body:
            x = keras.activations.relu(layer(x))
        return self.head(x)

    def get_config(self):
        return super().get_config() | {"name": "digits"}

model = Net()
model(tf.zeros((1, 64)))
# --8<-- [end:build]

# --8<-- [start:names]
names = [weight.path for weight in model.trainable_weights]
shapes = [tuple(w.shape) for w in model.trainable_weights]
count = model.count_params()
print(names[0], "...", names[-1], "-", count, "weights")
# --8<-- [end:names]

# --8<-- [start:kinds]
parts = [type(layer).__name__ for layer in model.layers]
widths = [layer.units for layer in model.layers]
middle = model.get_layer(index=1)
print(parts, widths, middle.units)
# --8<-- [end:kinds]

# --8<-- [start:fill]
set_to = keras.initializers.Constant(0.01)
nothing = keras.initializers.Zeros()
for layer in model.layers:
    layer.kernel.assign(set_to(layer.kernel.shape))
    layer.bias.assign(nothing(layer.bias.shape))
model.head.bias.assign(keras.initializers.Ones()((10,)))
scores = model(tf.constant(pixels))
first = float(scores[0, 0])
print(model.get_config()["name"], round(first, 4))
# --8<-- [end:fill]
