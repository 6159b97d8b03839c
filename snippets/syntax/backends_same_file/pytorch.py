import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
labels = digits.target
# --8<-- [end:given]

keras.utils.set_random_seed(0)
# --8<-- [start:file]
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(8, 3, strides=2, padding="same"),
    keras.layers.BatchNormalization(),
    keras.layers.ReLU(),
    keras.layers.Flatten(),
    keras.layers.Dense(10),
])
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
model.fit(images[:600], labels[:600], epochs=3, verbose=0)
model.save("reader.keras")
# --8<-- [end:file]

# --8<-- [start:gradient]
model.zero_grad()
x = torch.from_numpy(images[600:700]).requires_grad_()
y = torch.from_numpy(labels[600:700])
output = model(x)
loss = keras.losses.sparse_categorical_crossentropy(
    y, output, from_logits=True
).mean()
loss.backward()
gradient = model.layers[0].kernel.value.grad
# --8<-- [end:gradient]

print("backend", keras.backend.backend())
print("a torch.nn.Module:", isinstance(model, torch.nn.Module))
print("outputs", tuple(output.shape))
