import keras

old = keras.Sequential([
    keras.Input((32,)), keras.layers.Dense(10)
])
old.save_weights("ten.weights.h5")

# --8<-- [start:load]
model = keras.Sequential([
    keras.Input((32,)), keras.layers.Dense(5)
])
model.load_weights("ten.weights.h5")
# --8<-- [end:load]
print("loaded")
