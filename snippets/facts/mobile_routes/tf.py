import keras
import tensorflow as tf

model = keras.Sequential([
    keras.Input((4,)), keras.layers.Dense(2)
])
model.export("saved", verbose=False)
converter = tf.lite.TFLiteConverter.from_saved_model("saved")
content = converter.convert()
# --8<-- [start:mistake]
runner = tf.lite.Interpreter(model_content=content)
runner.allocate_tensors()
# --8<-- [end:mistake]
print("ready")
