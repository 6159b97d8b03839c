import keras

# --8<-- [start:given]
import numpy as np

age = np.array([12, 17.9, 18, 40, 65, 80], "float32")
edges = [18.0, 65.0]
# --8<-- [end:given]

# --8<-- [start:bins]
layer = keras.layers.Discretization(
    bin_boundaries=edges, dtype="int64"
)
bins = layer(age)
# --8<-- [end:bins]
print("ages:", age)
print("bins:", bins.numpy())
