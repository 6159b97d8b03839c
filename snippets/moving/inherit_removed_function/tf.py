import keras

# --8<-- [start:given]
import numpy as np

matrix = np.array([[2, 1], [1, 2]], "float32")
# --8<-- [end:given]

# --8<-- [start:call]
model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(3, activation="softmax"),
])
classes = model.predict_classes(matrix)
# --8<-- [end:call]
print("done")
