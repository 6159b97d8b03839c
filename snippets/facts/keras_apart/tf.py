# --8<-- [start:given]
import numpy as np

x = np.array([[1.0, 2.0, 3.0, 4.0]], "float32")
w = np.arange(8, dtype="float32").reshape(4, 2) / 8
b = np.array([0.5, -0.5], "float32")
# --8<-- [end:given]

import re
import sys
from importlib.metadata import packages_distributions, requires

import keras
import tensorflow as tf

# --8<-- [start:apart]
model = tf.keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(2)
])
model.set_weights([w, b])
output = model.predict(x, verbose=0)
a_module = isinstance(model, keras.Model)
other = "torch" in sys.modules
# --8<-- [end:apart]

# --8<-- [start:needs]
version = tf.keras.__version__
package = packages_distributions()["tensorflow"][0]
text = " ".join(requires(package))
major = re.search(r"keras>=(\d+)", text)[1]
needs = [
    line for line in requires("keras") if "tensor" in line
]
# --8<-- [end:needs]
print("Keras", version, "on TensorFlow")
print("tf.keras is keras:", a_module)
print("PyTorch was imported:", other)
