import keras

# --8<-- [start:save]
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(2),
    keras.layers.Lambda(lambda x: keras.ops.tanh(x)),
])
model.save("whole.keras")
# --8<-- [end:save]

# --8<-- [start:load]
loaded = keras.saving.load_model("whole.keras")
# --8<-- [end:load]
print("loaded")
