# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().data[:8].astype("float32") / 16
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 16)).astype("float32")
w2 = rng.normal(0, 0.2, (16, 10)).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(
        16, activation="relu", use_bias=False
    ),
    keras.layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])
inputs = tf.convert_to_tensor(x)


# --8<-- [start:old]
model.save("old.h5")
inherited = keras.models.load_model("old.h5", compile=False)
old = inherited(inputs).numpy()
# --8<-- [end:old]

# --8<-- [start:rescue]
state = inherited.get_weights()
model.set_weights(state)
# --8<-- [end:rescue]

# --8<-- [start:new]
model.export("new", verbose=False)




loaded = tf.saved_model.load("new")
output = loaded.serve(inputs).numpy()
one = loaded.serve(inputs[:1]).numpy()
# --8<-- [end:new]
print("in the old file:", [list(w.shape) for w in state])
print("classes:", output.argmax(axis=1).tolist())
