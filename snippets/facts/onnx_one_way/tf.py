from pathlib import Path

import keras
import tensorflow as tf

# --8<-- [start:names]
names = [*dir(tf), *dir(tf.saved_model), *dir(keras.saving)]
formats = keras.Model.export.__doc__
writers = [name for name in ["onnx"] if name in formats]
readers = [name for name in names if "onnx" in name]


# --8<-- [end:names]

# --8<-- [start:read]
# the first bytes of any ONNX file
Path("model.onnx").write_bytes(b"\x08\x08")
try:
    keras.saving.load_model("model.onnx")
    read = True
except Exception as error:
    read = False
    print(type(error).__name__)
# --8<-- [end:read]
print("writes ONNX:", bool(writers), "reads it:", read)
