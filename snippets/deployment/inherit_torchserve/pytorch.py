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

import importlib.util
import json
import socket
import zipfile
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Annotated

import httpx
import torch
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel, Field
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

# --8<-- [end:model]
model = Reader()
model.load_state_dict({
    "hidden.weight": torch.tensor(w1.T),
    "hidden.bias": torch.tensor(b1),
    "output.weight": torch.tensor(w2.T),
    "output.bias": torch.tensor(b2),
})
model.eval()

# --8<-- [start:archive]
HANDLER = '''
import json
import os
import torch


class DigitHandler:
    def initialize(self, context):
        folder = context.system_properties["model_dir"]
        name = context.manifest["model"]["serializedFile"]
        path = os.path.join(folder, name)
        self.model = torch.jit.load(path)
        self.model.eval()

    def preprocess(self, data):
        rows = [row.get("body") or row["data"] for row in data]
        return torch.tensor([row["pixels"] for row in rows])

    def handle(self, data, context):
        images = self.preprocess(data)
        with torch.inference_mode():
            p = self.model(images)
        return [{"probabilities": r.tolist()} for r in p]
'''
torch.jit.script(model).save("reader.pt")
manifest = {
    "runtime": "python",
    "model": {
        "modelName": "reader",
        "modelVersion": "1.0",
        "serializedFile": "reader.pt",
        "handler": "digit_handler.py",
    },
    "archiverVersion": "0.12.0",
}
with zipfile.ZipFile("reader.mar", "w") as archive:
    archive.writestr("digit_handler.py", HANDLER)
    archive.write("reader.pt")
    archive.writestr(
        "MAR-INF/MANIFEST.json", json.dumps(manifest)
    )
# --8<-- [end:archive]

# --8<-- [start:recognise]
with zipfile.ZipFile("reader.mar") as archive:
    print("in the archive:", *sorted(archive.namelist()))
    archive.extractall("reader")
folder = Path("reader")
text = (folder / "MAR-INF/MANIFEST.json").read_text()
manifest = json.loads(text)
inherited = manifest["model"]
# --8<-- [end:recognise]
print("handler:", inherited["handler"])
print("model:", inherited["serializedFile"])


# --8<-- [start:old]
spec = importlib.util.spec_from_file_location(
    "inherited", folder / inherited["handler"]
)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
handler = module.DigitHandler()
handler.initialize(
    SimpleNamespace(
        system_properties={"model_dir": str(folder)},
        manifest=manifest,
    )
)
requests = [
    {"pixels": image.tolist()} for image in test_images[:20]
]
batch = [{"body": request} for request in requests]
old = np.array([
    reply["probabilities"]
    for reply in handler.handle(batch, None)
])
# --8<-- [end:old]

# --8<-- [start:new]
file = inherited["serializedFile"]
script = torch.jit.load(folder / file)
reader = Reader()
reader.load_state_dict(script.state_dict())
reader.eval()
app = FastAPI()
Pixel = Annotated[float, Field(ge=0, le=16)]
eight = Field(min_length=8, max_length=8)
Row = Annotated[list[Pixel], eight]


class Scan(BaseModel):
    pixels: Annotated[list[Row], eight]


@app.post("/predictions/reader")
def predict(scan: Scan):
    images = torch.tensor([scan.pixels])
    with torch.inference_mode():
        p = reader(images)[0]
    return {"probabilities": p.tolist()}


# --8<-- [end:new]

listener = socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
server = uvicorn.Server(
    uvicorn.Config(app, log_level="critical")
)
Thread(
    target=server.run, args=([listener],), daemon=True
).start()

# --8<-- [start:compare]
client = httpx.Client(base_url=f"http://{host}:{port}")
path = "/predictions/reader"
replies = [client.post(path, json=r) for r in requests]
new = np.array([r.json()["probabilities"] for r in replies])
wrong = {"pixels": [[0.0] * 8] * 7}
try:
    handler.handle([{"body": wrong}, *batch], None)
    said = "an answer"
except Exception as error:
    said = type(error).__name__
status = client.post(path, json=wrong).status_code
# --8<-- [end:compare]
print("digits:", new.argmax(axis=1).tolist())
print("seven rows, old handler, whole batch:", said)
print("seven rows, new server:", status)
server.should_exit = True
