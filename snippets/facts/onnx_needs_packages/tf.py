import keras

model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(3)
])
model(keras.ops.ones((2, 4)))
# --8<-- [start:mistake]
model.export("model.onnx", format="onnx")
# --8<-- [end:mistake]
print("written")
