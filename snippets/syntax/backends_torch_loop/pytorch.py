import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch.nn import functional as F

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
labels = digits.target
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.1, shape).astype("float32")


zeros, ones = np.zeros(8), np.ones(8)
start = [draw(3, 3, 1, 8), zeros, ones, zeros, zeros, ones,
         draw(72, 10), np.zeros(10)]
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(8, 3, activation="relu"),
    keras.layers.BatchNormalization(),
    keras.layers.MaxPooling2D(),
    keras.layers.Flatten(),
    keras.layers.Dense(10),
])
model.set_weights(start)
losses = []
# --8<-- [start:loop]
optimizer = torch.optim.SGD(
    [w.value for w in model.trainable_weights],
    lr=0.1, momentum=0.9,
)
for begin in range(0, 640, 64):
    x = torch.from_numpy(images[begin:begin + 64])
    y = torch.from_numpy(labels[begin:begin + 64])
    loss = F.cross_entropy(model(x, training=True), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:loop]
# --8<-- [start:parameters]
names = [name for name, _ in model.named_parameters()]
trainable = len(model.trainable_weights)
everything = len(names)
# --8<-- [end:parameters]

print("first loss", round(losses[0], 3))
print("last loss", round(losses[-1], 3))
print("trainable weights", trainable)
print("model.parameters()", everything)
