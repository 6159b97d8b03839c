import keras


# --8<-- [start:layer]
class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.w = self.add_weight(
            "w", shape=(2,), initializer="ones"
        )

    def call(self, x):
        return 2 * self.w * x


y = Scale()(keras.ops.ones((1, 2)))
# --8<-- [end:layer]
print("y:", keras.ops.convert_to_numpy(y).tolist())
