import keras
import math

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images.astype("uint8")[:1000]
labels = labels[:1000]
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:dataset]
class Digits(keras.utils.PyDataset):
    def __len__(self):  # in batches
        return math.ceil(len(images) / 64)

    def __getitem__(self, index):  # one batch
        part = slice(index * 64, (index + 1) * 64)
        pixels = images[part].astype("float32")
        return pixels / 16, labels[part]


loader = Digits()
# --8<-- [end:dataset]

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)
])
model.set_weights([weight.T, bias])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(keras.optimizers.SGD(0.5), loss_fn)

seen = 0
for i in range(len(loader)):
    inputs, targets = loader[i]
    loss = model.train_on_batch(inputs, targets)
    seen += len(inputs)

kernel = model.layers[0].kernel
print(len(loader), "steps over", seen, "examples")
print(f"last loss {loss:.3f}")
