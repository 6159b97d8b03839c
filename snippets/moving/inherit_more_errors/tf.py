import keras

x = keras.ops.ones((4, 2))
model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(2),
])
model.compile("sgd", "mse")


def attempt(line):
    try:
        exec(line)
    except Exception as error:
        said = str(error).split("\n")[0].split(". ")[0]
        print(line)
        print("   ", type(error).__name__ + ":", said[:60])
        return type(error).__name__
    return "nothing"


# --8<-- [start:calls]
old = [
    "keras.backend.mean(x)",
    "keras.losses.Reduction.NONE",
    "keras.layers.CuDNNLSTM(3)",
    "model.layers[0].output_shape",
    "model.fit(x, x, workers=2)",
    "model.compile('sgd', 'mse', metrics='mae')",
    "model.save('folder')",
    "model.save_weights('old.h5')",
    "keras.optimizers.legacy.Adam()",
]
found = [attempt(line) for line in old]
# --8<-- [end:calls]
failed = len(found) - found.count("nothing")
expected = ["AttributeError"] * 4 + ["TypeError"]
expected += ["ValueError"] * 3 + ["ImportError"]
