import os

os.environ["KERAS_BACKEND"] = "torch"
import keras

# --8<-- [start:distribute]
parallel = keras.distribution.DataParallel()
keras.distribution.set_distribution(parallel)
layer = keras.layers.Dense(10)
layer.build((None, 64))
# --8<-- [end:distribute]
print("distributed")
