from pathlib import Path

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

picture = load_sample_image("flower.jpg")[::16, ::16]
photo = (picture[None, :24, :32] / 255).astype("float32")
rng = np.random.default_rng(0)
kernel1 = rng.normal(0, 0.3, (3, 3, 3, 8))
kernel2 = rng.normal(0, 0.2, (3, 3, 8, 16))
dense = rng.normal(0, 0.5, (16, 10))
# --8<-- [end:given]

import litert_torch
import torch
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter
from torch import nn

litert_torch.config.show_progress = False

# --8<-- [start:model]
model = nn.Sequential(
    nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(),
    nn.Linear(16, 10),
).eval()
# --8<-- [end:model]
weights = {
    "0.weight": kernel1.transpose(3, 2, 0, 1),
    "3.weight": kernel2.transpose(3, 2, 0, 1),
    "7.weight": dense.T,
    "0.bias": np.zeros(8), "3.bias": np.zeros(16),
    "7.bias": np.zeros(10),
}
model.load_state_dict({
    name: torch.tensor(array)
    for name, array in weights.items()
})

# --8<-- [start:export]
example = torch.from_numpy(photo)
channels_first = example.permute(0, 3, 1, 2)
edge_model = litert_torch.convert(model, (channels_first,))
edge_model.export("first.tflite")

turned = litert_torch.to_channel_last_io(model, args=[0])
edge_model = litert_torch.convert(turned, (example,))
edge_model.export("last.tflite")
# --8<-- [end:export]


# --8<-- [start:count]
def operations(path):
    data = Path(path).read_bytes()
    file = schema.ModelT.InitFromPackedBuf(data, 0)
    known = vars(schema.BuiltinOperator)
    names = {code: name for name, code in known.items()}
    codes = [op.builtinCode for op in file.operatorCodes]
    graph, = file.subgraphs
    return [
        names[codes[step.opcodeIndex]]
        for step in graph.operators
    ]
# --8<-- [end:count]


with torch.no_grad():
    before = model(channels_first)
run = Interpreter("first.tflite").get_signature_runner()
first = run(args_0=photo.transpose(0, 3, 1, 2))["output_0"]
# --8<-- [start:run]
run = Interpreter("last.tflite").get_signature_runner()
after = run(args_0=photo)["output_0"]
# --8<-- [end:run]
counts = {}
for name in ("first", "last"):
    steps = operations(f"{name}.tflite")
    counts[name] = steps.count("TRANSPOSE")
    print(f"channels {name}:", *steps)
