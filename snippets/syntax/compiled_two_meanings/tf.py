# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data, target = load_digits(return_X_y=True)
images = data[:640].astype("float32") / 16
labels = target[:640].astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
b1, b2 = np.zeros(32, "float32"), np.zeros(10, "float32")
# --8<-- [end:given]

import keras
from keras import layers


def build():
    model = keras.Sequential([
        keras.Input((64,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(10),
    ])
    model.set_weights([w1, b1, w2, b2])
    return model


# --8<-- [start:train]
def train(model):
    history = model.fit(
        images,
        labels,
        batch_size=32,
        epochs=2,
        shuffle=False,
        verbose=0,
    )
    return history.history["loss"]
# --8<-- [end:train]


# --8<-- [start:compile]
def compiled(**how):
    model = build()
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.1),
        loss=keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
        **how,
    )
    return model
# --8<-- [end:compile]


# --8<-- [start:modes]
modes = {
    "eager": train(compiled(run_eagerly=True)),
    "graph": train(compiled(jit_compile=False)),
    "XLA": train(compiled(jit_compile=True)),
}
# --8<-- [end:modes]
for name, history in modes.items():
    print(f"{name}:", np.round(history, 3))
