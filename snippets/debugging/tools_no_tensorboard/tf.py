import keras
import numpy as np

x, y = np.ones((32, 4)), np.ones((32, 1))
model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(1)
])
model.compile("sgd", "mse")
# --8<-- [start:mistake]
log = keras.callbacks.TensorBoard("logs")

model.fit(x, y, callbacks=[log], verbose=0)
# --8<-- [end:mistake]
