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

import json
import logging
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import Annotated

# Read when bentoml is imported: no usage statistics.
os.environ["BENTOML_DO_NOT_TRACK"] = "true"

import bentoml
import httpx
import keras
import uvicorn
from pydantic import Field
from starlette.middleware.body_limit import (
    RequestBodyLimitMiddleware,
)


# --8<-- [start:model]
# Raw images (N, 8, 8) to ten probabilities.
model = keras.Sequential([
    keras.Input((8, 8), name="images"),
    keras.layers.Rescaling(1 / 16),
    keras.layers.Flatten(),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:model]

# --8<-- [start:request]
Pixel = Annotated[float, Field(ge=0, le=16)]
eight = Field(min_length=8, max_length=8)
Row = Annotated[list[Pixel], eight]
Image = Annotated[list[Row], eight]
# --8<-- [end:request]


# --8<-- [start:answer]
@bentoml.service(traffic={"timeout": 10})
class DigitReader:
    def __init__(self):
        self.model = model

    @bentoml.api
    def predict(self, pixels: Image) -> dict:
        images = np.array([pixels], "float32")
        p = self.model(images, training=False)[0].numpy()

        return {
            "digit": int(p.argmax()),
            "probabilities": p.tolist(),
        }


DigitReader.add_asgi_middleware(
    RequestBodyLimitMiddleware, max_body_size=100_000
)
# --8<-- [end:answer]


# --8<-- [start:start]
logging.getLogger("bentoml").setLevel("CRITICAL")
listener = socket.create_server(("127.0.0.1", 0))
host, port = listener.getsockname()
server = uvicorn.Server(
    uvicorn.Config(
        DigitReader.to_asgi(), log_level="critical"
    )
)
Thread(
    target=server.run, args=([listener],), daemon=True
).start()
# --8<-- [end:start]


# --8<-- [start:load]
client = httpx.Client(base_url=f"http://{host}:{port}")


def ask(image):
    body = {"pixels": image.tolist()}
    return client.post("/predict", json=body)


with ThreadPoolExecutor(8) as pool:
    replies = list(pool.map(ask, test_images[:200]))
answers = np.array([
    reply.json()["probabilities"] for reply in replies
])
own = model(test_images[:200], training=False)

# --8<-- [end:load]
print(len(answers), "answers")
print("digits:", answers[:10].argmax(axis=1).tolist())

# --8<-- [start:bad]
image = test_images[0].tolist()
nan = json.dumps({"pixels": image}).replace("0.0", "NaN", 1)
kind = {"content-type": "application/json"}
bad = {
    "seven rows": {"json": {"pixels": image[:7]}},
    "a pixel of 255": {
        "json": {"pixels": [[255.0] * 8] * 8}
    },
    "NaN": {"content": nan, "headers": kind},
    "text": {"json": {"pixels": "seven"}},
    "no such field": {"json": {"image": image}},
    "empty": {"content": b"", "headers": kind},
    "not JSON": {"content": b"{pixels", "headers": kind},
    "a form": {"data": {"pixels": 7}},
    "two megabytes": {"content": b"7" * 2_000_000},
}
requests = [*bad.values(), {"json": {"pixels": image}}] * 4


def send(request):
    try:
        reply = client.post("/predict", **request)
        return reply.status_code
    except httpx.TransportError:
        return 0  # no answer at all


with ThreadPoolExecutor(8) as pool:
    statuses = list(pool.map(send, requests))
statuses = np.reshape(statuses, (4, 10))
after = ask(test_images[0]).json()["probabilities"]
# --8<-- [end:bad]
for name, status in zip([*bad, "a good one"], statuses.T):
    print(f"{name:15}", *status)
server.should_exit = True
