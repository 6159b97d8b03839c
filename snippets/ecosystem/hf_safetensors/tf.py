import keras
import tensorflow as tf
from safetensors.tensorflow import load_file

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
weight = rng.normal(size=(4, 6)).astype("float32")
bias = rng.normal(size=4).astype("float32")
x = rng.normal(size=(3, 6)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:file]
read = load_file("layer.safetensors")
layer = keras.layers.Dense(4)
layer.build((None, 6))
kernel = tf.transpose(read["weight"])
layer.set_weights([kernel, read["bias"]])
# --8<-- [end:file]
outputs = layer(x)
bits = tf.bitcast(read["weight"], tf.int32)
half = tf.cast(read["half"], tf.float32)
print("read:", sorted(read))
print("half is", read["half"].dtype.name)
