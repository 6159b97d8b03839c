import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
inputs = rng.normal(size=(6, 5, 4)).astype("float32")
start = rng.normal(0, 0.5, (4, 4)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:layer]
class Pool(keras.layers.Layer):
    def build(self, shape):
        self.kernel = self.add_weight(shape=(4, 4))

    def call(self, x):
        scores = keras.ops.matmul(x, self.kernel)
        weights = keras.ops.softmax(scores, axis=1)
        return keras.ops.sum(weights * x, axis=1)
# --8<-- [end:layer]


layer = Pool()
layer.build(inputs.shape)
layer.set_weights([start])
x = torch.from_numpy(inputs)
# --8<-- [start:call]
output = layer(x)
output.square().sum().backward()
gradient = layer.kernel.value.grad
# --8<-- [end:call]
# --8<-- [start:numpy]
array = keras.ops.convert_to_numpy(output)
kind = type(output).__module__.split(".")[0]
# --8<-- [end:numpy]

print("output of type", kind)
print(f"size of the output {np.abs(array).mean():.4f}")
