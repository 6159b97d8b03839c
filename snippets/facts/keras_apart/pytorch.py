# --8<-- [start:given]
import numpy as np

x = np.array([[1.0, 2.0, 3.0, 4.0]], "float32")
w = np.arange(8, dtype="float32").reshape(4, 2) / 8
b = np.array([0.5, -0.5], "float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"

import sys
from importlib.metadata import requires

import keras
import torch

# --8<-- [start:apart]
model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(2)
])
model.set_weights([w, b])
output = model.predict(x, verbose=0)
a_module = isinstance(model, torch.nn.Module)
other = "tensorflow" in sys.modules
# --8<-- [end:apart]

# --8<-- [start:needs]
version = keras.__version__
major = version.split(".")[0]
needs = [
    line for line in requires("keras") if "torch" in line
]
# --8<-- [end:needs]
print("Keras", version, "on PyTorch")
print("a torch.nn.Module:", a_module)
print("TensorFlow was imported:", other)
