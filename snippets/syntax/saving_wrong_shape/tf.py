import keras


def build(units):
    return keras.Sequential([
        keras.Input((2,)),
        keras.layers.Dense(
            units, kernel_initializer="zeros"
        ),
    ])


build(3).save_weights("three.weights.h5")

# --8<-- [start:load]
model = build(1)
model.load_weights("three.weights.h5")
# --8<-- [end:load]
print("loaded")
