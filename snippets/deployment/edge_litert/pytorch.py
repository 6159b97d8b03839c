from pathlib import Path

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
rng = np.random.default_rng(0)
order = rng.permutation(len(digits.images))
images = digits.images[order].astype("float32")
labels = digits.target[order]
test_images, test_labels = images[1500:], labels[1500:]

x = images[:1500].reshape(-1, 64) / 16.0
target = np.eye(10)[labels[:1500]]
w1, b1 = rng.normal(0, 0.15, (64, 32)), np.zeros(32)
w2, b2 = rng.normal(0, 0.2, (32, 10)), np.zeros(10)
for step in range(400):
    rows = slice(step * 100 % 1500, step * 100 % 1500 + 100)
    hidden = np.maximum(x[rows] @ w1 + b1, 0)
    scores = np.exp(hidden @ w2 + b2)
    scores /= scores.sum(1, keepdims=True)
    back = scores - target[rows]
    back_hidden = back @ w2.T * (hidden > 0)
    w1 -= 0.005 * x[rows].T @ back_hidden
    b1 -= 0.005 * back_hidden.sum(0)
    w2 -= 0.005 * hidden.T @ back
    b2 -= 0.005 * back.sum(0)
# --8<-- [end:given]

import litert_torch
import torch
from ai_edge_litert.compiled_model import CompiledModel
from ai_edge_litert.interpreter import Interpreter
from ai_edge_quantizer.quantizer import Quantizer
from ai_edge_quantizer.recipe import (
    dynamic_wi8_afp32,
    static_wi8_ai8,
)
from torch import nn


# --8<-- [start:model]
class Reader(nn.Module):
    """Raw images (N, 8, 8) to ten probabilities."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32)
        self.output = nn.Linear(32, 10)

    def forward(self, images):
        x = (images / 16.0).flatten(1)
        x = torch.relu(self.hidden(x))
        return self.output(x).softmax(dim=1)


model = Reader()
model.load_state_dict({
    "hidden.weight": torch.tensor(w1.T),
    "hidden.bias": torch.tensor(b1),
    "output.weight": torch.tensor(w2.T),
    "output.bias": torch.tensor(b2),
})
model.eval()
# --8<-- [end:model]

# --8<-- [start:convert]
litert_torch.config.show_progress = False
sample = torch.from_numpy(test_images[:1])
edge_model = litert_torch.convert(model, (sample,))
edge_model.export("reader.tflite")
# --8<-- [end:convert]

# --8<-- [start:run]
runner = CompiledModel.from_file("reader.tflite")
inputs = runner.create_input_buffers(0)
outputs = runner.create_output_buffers(0)


def read(image):
    inputs[0].write(image)
    runner.run_by_index(0, inputs, outputs)
    return outputs[0].read(10, np.float32)


after = np.array([read(image) for image in test_images])
# --8<-- [end:run]

# --8<-- [start:dynamic]
quantizer = Quantizer("reader.tflite")
quantizer.load_quantization_recipe(dynamic_wi8_afp32())
small = quantizer.quantize(enable_progress_report=False)
small.export_model("reader_dynamic.tflite")
# --8<-- [end:dynamic]

# --8<-- [start:int8]
quantizer = Quantizer("reader.tflite")
quantizer.load_quantization_recipe(static_wi8_ai8())
samples = [
    {"args_0": image[None]} for image in images[:200]
]
seen = quantizer.calibrate({"serving_default": samples})
whole = quantizer.quantize(
    seen, enable_progress_report=False
)
whole.export_model("reader_int8.tflite")
# --8<-- [end:int8]

# --8<-- [start:read]
def probabilities(path, quantise=True):
    interpreter = Interpreter(path)
    interpreter.allocate_tensors()
    place, = interpreter.get_input_details()
    answer, = interpreter.get_output_details()
    found = []
    for image in test_images:
        value = image[None]
        if place["dtype"] == np.int8:
            scale, zero = place["quantization"]
            if not quantise:
                scale, zero = 1, 0
            value = np.round(value / scale) + zero
            value = value.clip(-128, 127).astype(np.int8)
        interpreter.set_tensor(place["index"], value)
        interpreter.invoke()
        value = interpreter.get_tensor(answer["index"])[0]
        if answer["dtype"] == np.int8:
            scale, zero = answer["quantization"]
            value = (value.astype(float) - zero) * scale
        found.append(value)
    return np.array(found), place["quantization"]


dynamic, _ = probabilities("reader_dynamic.tflite")
int8, (scale, zero) = probabilities("reader_int8.tflite")
careless, _ = probabilities("reader_int8.tflite", False)
# --8<-- [end:read]

with torch.no_grad():
    before = model(torch.from_numpy(test_images)).numpy()
# --8<-- [start:compare]
rows = {
    "source": (before, None),
    "float": (after, "reader.tflite"),
    "dynamic": (dynamic, "reader_dynamic.tflite"),
    "int8": (int8, "reader_int8.tflite"),
    "careless": (careless, "reader_int8.tflite"),
}
right, size, moved = {}, {}, {}
for name, (found, file) in rows.items():
    right[name] = (found.argmax(1) == test_labels).sum()
    size[name] = Path(file).stat().st_size if file else 0
    moved[name] = np.abs(found - before).max()
    print(
        f"{name:9}{right[name]} of {len(found)} right"
        + f", {size[name] / 1000:.0f} kB" * bool(file)
    )
print(f"int8 input = pixel / {scale:.3f} {zero:+d}")
# --8<-- [end:compare]
