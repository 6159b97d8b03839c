import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
inputs = rng.normal(size=(6, 5, 4)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:layer]
class Scaled(keras.layers.Layer):
    def build(self, shape):
        self.scale = self.add_weight(shape=(4,))

    def call(self, x):
        return tf.reduce_sum(x * self.scale, axis=1)
# --8<-- [end:layer]


output = Scaled()(inputs)
print("output", tuple(output.shape))
