from importlib.metadata import packages_distributions, requires

import keras

# --8<-- [start:needs]
package = packages_distributions()["tensorflow"][0]
needs = [
    line
    for line in requires(package)
    if line.startswith("tensorboard")
]
# --8<-- [end:needs]

# --8<-- [start:writer]
writer = hasattr(keras.callbacks, "TensorBoard")
# --8<-- [end:writer]
print("installed with TensorFlow:", bool(needs))
print("Keras can write for it:", writer)
