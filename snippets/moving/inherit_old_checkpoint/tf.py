import keras

# --8<-- [start:save]
model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(1, kernel_initializer="ones"),
])
model.export("old", verbose=False)
# --8<-- [end:save]

# --8<-- [start:load]
loaded = keras.models.load_model("old")
# --8<-- [end:load]
x = keras.ops.ones((1, 2))
print("output:", float(loaded(x)[0, 0]))
