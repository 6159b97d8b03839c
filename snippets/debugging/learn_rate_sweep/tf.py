# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
from keras import layers

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])

x, y = images, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


def load(model):
    model.set_weights([w1, w2])


def train(model, lr):
    model.compile(keras.optimizers.SGD(lr), loss_fn)
    model.fit(x, y, batch_size=96, epochs=20, verbose=0)


# --8<-- [start:sweep]
rates = [1e-4, 1e-3, 1e-2, 0.1, 1.0, 100.0]
losses = []
for lr in rates:
    load(model)
    train(model, lr)
    losses.append(float(loss_fn(y, model(x))))
# --8<-- [end:sweep]
for lr, loss in zip(rates, losses):
    print(f"{lr:8.4f}  {loss:8.3f}")
