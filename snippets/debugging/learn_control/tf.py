# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target.astype("int64")
rng = np.random.default_rng(0)
shuffled = rng.permutation(labels)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
from keras import layers

x = images


# --8<-- [start:control]
def validation_accuracy(labels):
    model = keras.Sequential([
        keras.Input((64,)),
        layers.Dense(32, "relu", use_bias=False),
        layers.Dense(10, use_bias=False),
    ])
    load(model)
    y = labels
    train(model, x[:1500], y[:1500])
    guesses = model(x[1500:]).numpy().argmax(axis=1)
    return (guesses == y[1500:]).mean()
# --8<-- [end:control]


def load(model):
    model.set_weights([w1, w2])


def train(model, x, y):
    model.compile(
        keras.optimizers.SGD(0.5),
        keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
    )
    model.fit(x, y, batch_size=1500, epochs=60, verbose=0)


# --8<-- [start:compare]
true = validation_accuracy(labels)
control = validation_accuracy(shuffled)
print(f"true labels      {true:.2f}")
print(f"shuffled labels  {control:.2f}")
# --8<-- [end:compare]
