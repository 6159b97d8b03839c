# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[100:132, 200:248]
photos = photo[np.newaxis].astype("float32")
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.01, (3, 3, 3, 4)).astype("float32")
# --8<-- [end:given]

import onnx
import onnxruntime as ort
import torch
from torch import nn

# --8<-- [start:model]
conv = nn.Conv2d(3, 4, 3, padding=1, bias=False)
oihw = kernel.transpose(3, 2, 0, 1)
conv.weight.data = torch.from_numpy(oihw)
model = nn.Sequential(
    conv, nn.ReLU(), nn.MaxPool2d(8), nn.Flatten()
)
model.eval()
# --8<-- [end:model]

# --8<-- [start:export]
example = torch.from_numpy(photos).permute(0, 3, 1, 2)
torch.onnx.export(
    model, (example,), "photo.onnx",
    input_names=["photos"], verbose=False,
)
# --8<-- [end:export]

# --8<-- [start:run]
session = ort.InferenceSession("photo.onnx")
feed = photos.transpose(0, 3, 1, 2)
after = session.run(None, {"photos": feed})[0]
# --8<-- [end:run]

# --8<-- [start:look]
nodes = onnx.load("photo.onnx").graph.node
kinds = [node.op_type for node in nodes]
print("an image is", session.get_inputs()[0].shape[1:])
print("Transpose nodes:", kinds.count("Transpose"))
# --8<-- [end:look]
