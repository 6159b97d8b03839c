import onnx
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.ReLU()).eval()
x = torch.ones(2, 4)


# --8<-- [start:ask]
def written(**asked):
    torch.onnx.export(
        model, (x,), "model.onnx", verbose=False, **asked
    )
    file = onnx.load("model.onnx")
    return file.opset_import[0].version


thirteen = written(opset_version=13)
default = written()
# --8<-- [end:ask]
print("asked for 13, written:", thirteen)
print("asked for nothing:", default)
