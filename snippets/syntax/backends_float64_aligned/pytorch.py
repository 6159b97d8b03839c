import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

# --8<-- [start:given]
import numpy as np

# Two ids that float32 cannot tell apart.
ids = np.array([16777216.0, 16777217.0])
# --8<-- [end:given]

# --8<-- [start:cast]
x = keras.ops.convert_to_tensor(ids, dtype="float64")
gap = float(x[1] - x[0])
kind = keras.backend.standardize_dtype(x.dtype)
# --8<-- [end:cast]

print("asked for float64, got", kind)
print("difference of the ids", gap)
