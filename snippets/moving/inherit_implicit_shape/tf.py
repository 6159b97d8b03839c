import keras

# --8<-- [start:model]
model = keras.Sequential([
    keras.layers.Dense(3, input_shape=(4,)),
    keras.layers.Softmax(),
])
# --8<-- [end:model]
x = keras.ops.zeros((2, 4))
print("shape:", list(model(x).shape))
