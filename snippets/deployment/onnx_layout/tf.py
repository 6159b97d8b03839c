# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[100:132, 200:248]
photos = photo[np.newaxis].astype("float32")
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.01, (3, 3, 3, 4)).astype("float32")
# --8<-- [end:given]

import keras
import onnx
import onnxruntime as ort

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((32, 48, 3), batch_size=1, name="photos"),
    keras.layers.Conv2D(
        4, 3, padding="same",
        use_bias=False, activation="relu",
    ),
    keras.layers.MaxPool2D(8),
    keras.layers.Flatten(),
])
model.set_weights([kernel])
# --8<-- [end:model]

# --8<-- [start:export]
model.predict(photos, verbose=0)
model.export("photo.onnx", format="onnx", verbose=False)
# --8<-- [end:export]

# --8<-- [start:run]
session = ort.InferenceSession("photo.onnx")
feed = photos
after = session.run(None, {"photos": feed})[0]
# --8<-- [end:run]

# --8<-- [start:look]
nodes = onnx.load("photo.onnx").graph.node
kinds = [node.op_type for node in nodes]
print("an image is", session.get_inputs()[0].shape[1:])
print("Transpose nodes:", kinds.count("Transpose"))
# --8<-- [end:look]
