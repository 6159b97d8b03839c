import os

os.environ["KERAS_BACKEND"] = "jax"
import keras


# --8<-- [start:norm]
norm = keras.layers.BatchNormalization(synchronized=True)
output = norm(keras.ops.ones((8, 4)), training=True)
# --8<-- [end:norm]
print("normalised")
