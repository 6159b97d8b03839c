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
import secrets
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import Annotated

# Read by litserve when it is imported.
key = os.environ["LIT_SHUTDOWN_API_KEY"] = secrets.token_hex()

import httpx
import keras
import litserve as ls
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.middleware.body_limit import (
    RequestBodyLimitMiddleware,
)


# --8<-- [start:request]
Pixel = Annotated[float, Field(ge=0, le=16)]
eight = Field(min_length=8, max_length=8)
Row = Annotated[list[Pixel], eight]


class Scan(BaseModel):
    pixels: Annotated[list[Row], eight]


def say_what_is_wrong(request, error):
    first = error.errors()[0]
    where = ".".join(map(str, first["loc"]))
    text = f"{where}: {first['msg']}"
    return JSONResponse({"detail": text}, status_code=422)


# --8<-- [end:request]


# --8<-- [start:answer]
class ReaderAPI(ls.LitAPI):
    def setup(self, device):
        self.model = keras.models.load_model("reader.keras")




    def decode_request(self, request: Scan):
        return np.array(request.pixels, "float32")

    def predict(self, images):
        p = self.model(images, training=False).numpy()

        return [(row, len(images)) for row in p]

    def encode_response(self, output):
        p, size = output
        return {"probabilities": p.tolist(), "batch": size}


# --8<-- [end:answer]


# The workers import this file again: only the first
# process may start a server.
if __name__ == "__main__":
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
    model.save("reader.keras")
    # --8<-- [end:model]

    # --8<-- [start:start]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    logging.getLogger("litserve").setLevel("CRITICAL")
    server = ls.LitServer(
        ReaderAPI(max_batch_size=16, batch_timeout=0.02),
        accelerator="cpu",
        enable_shutdown_api=True,
        middlewares=[(
            RequestBodyLimitMiddleware,
            {"max_body_size": 100_000},
        )],
    )
    server.app.add_exception_handler(
        RequestValidationError, say_what_is_wrong
    )
    thread = Thread(
        target=server.run,
        kwargs={
            "host": "127.0.0.1",
            "port": port,
            "log_level": "critical",
            "generate_client_file": False,
            "api_server_worker_type": "thread",
        },
        daemon=True,
    )
    thread.start()

    client = httpx.Client(
        base_url=f"http://127.0.0.1:{port}", timeout=60
    )

    def ready():
        try:
            return client.get("/health").status_code == 200
        except httpx.TransportError:
            return False

    while not ready():
        time.sleep(0.1)
    # --8<-- [end:start]

    # --8<-- [start:load]
    def ask(image):
        body = {"pixels": image.tolist()}
        return client.post("/predict", json=body)

    with ThreadPoolExecutor(16) as pool:
        replies = list(pool.map(ask, test_images[:200]))
    answers = np.array([
        reply.json()["probabilities"] for reply in replies
    ])
    sizes = [reply.json()["batch"] for reply in replies]
    own = model(test_images[:200], training=False)

    # --8<-- [end:load]
    print(len(answers), "answers")
    print("digits:", answers[:10].argmax(axis=1).tolist())
    print("in batches of more than one:", max(sizes) > 1)

    # --8<-- [start:bad]
    image = test_images[0].tolist()
    nan = json.dumps({"pixels": image})
    nan = nan.replace("0.0", "NaN", 1)
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
        "not JSON": {"content": b"{pix", "headers": kind},
        "a form": {"data": {"pixels": 7}},
        "two megabytes": {"content": b"7" * 2_000_000},
    }
    good = {"json": {"pixels": image}}
    requests = [*bad.values(), good] * 4

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
    for name, codes in zip([*bad, "a good one"], statuses.T):
        print(f"{name:15}", *codes)
    client.post(
        "/shutdown", headers={"Authorization": f"Bearer {key}"}
    )
    thread.join()
