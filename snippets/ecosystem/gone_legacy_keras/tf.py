# --8<-- [start:mistake]
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
optimizer = tf.keras.optimizers.legacy.SGD(
    0.1, momentum=0.9
)
model.compile(optimizer, "mse")
kind = type(optimizer).__name__
# --8<-- [end:mistake]
print("optimizer:", kind)
