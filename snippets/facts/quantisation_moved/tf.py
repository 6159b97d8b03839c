import keras

model = keras.Sequential([
    keras.Input((32,)), keras.layers.Dense(8)
])
# --8<-- [start:mistake]
model.layers[0].quantize("int8")
# --8<-- [end:mistake]
kind = model.layers[0].kernel.dtype
print("quantised:", kind)
