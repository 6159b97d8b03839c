import keras
import tensorflow as tf

# --8<-- [start:graph]
inputs = keras.Input((4,))
outputs = tf.clip_by_value(inputs, 0.0, 0.4)
model = keras.Model(inputs, outputs)
# --8<-- [end:graph]
x = keras.ops.ones((1, 4))
print("largest:", round(float(model(x)[0, 0]), 2))
