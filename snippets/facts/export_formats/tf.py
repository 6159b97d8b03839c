# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:8].astype("float32") / 16
rng = np.random.default_rng(0)
w = rng.normal(0, 0.2, (64, 10)).astype("float32")
b = rng.normal(0, 0.2, 10).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([w, b])

# --8<-- [start:formats]
try:
    model.export("reader", format="any")
except ValueError as error:
    formats = str(error).split("'")[1::2]
# --8<-- [end:formats]

# --8<-- [start:own]
model.export("reader", verbose=False)
loaded = tf.saved_model.load("reader")
output = loaded.serve(x)
# --8<-- [end:own]
print("formats:", ", ".join(formats))
best = tf.reduce_max(output[:3], 1).numpy().tolist()
print("largest scores:", [round(s, 2) for s in best])
