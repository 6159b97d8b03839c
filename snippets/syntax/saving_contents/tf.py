import zipfile

import keras

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(2, 3, (64, 8)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:model]
@keras.saving.register_keras_serializable()
class Centre(keras.layers.Layer):
    def build(self, shape):
        self.mean = self.add_weight(
            shape=(8,), initializer="zeros",
            trainable=False,
        )
        self.scale = self.add_weight(
            shape=(8,), initializer="ones"
        )

    def call(self, x):
        return (x - self.mean) * self.scale


model = keras.Sequential([keras.Input((8,)), Centre()])
model.layers[0].mean.assign(x.mean(axis=0))
# --8<-- [end:model]

# --8<-- [start:save]
model.save("centre.keras")
# --8<-- [end:save]
# --8<-- [start:contents]
with zipfile.ZipFile("centre.keras") as file:
    names = file.namelist()
fresh = keras.saving.load_model("centre.keras")
stored = fresh.count_params()
trainable = sum(
    np.prod(v.shape) for v in fresh.trainable_variables
)
# --8<-- [end:contents]

y = fresh(x)
print("holds a pickle:", "data.pkl" in names)
print(stored, "numbers,", trainable, "of them trainable")
