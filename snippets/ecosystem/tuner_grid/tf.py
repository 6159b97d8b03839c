import keras
import keras_tuner

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = (x / 16).astype("float32"), y.astype("int64")
a, b, c, d = x[:200], y[:200], x[200:400], y[200:400]


def draw(shape):
    rng = np.random.default_rng(0)
    return rng.normal(0, 0.2, shape).astype("float32")
# --8<-- [end:given]


# --8<-- [start:search]
def build(hp):
    width = hp.Choice("width", [8, 32])
    rate = hp.Choice("rate", [0.1, 1.0])
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(width, activation="tanh"),
        keras.layers.Dense(10),
    ])
    for w in model.weights:
        w.assign(draw(w.shape))
    model.compile(
        keras.optimizers.SGD(rate),
        keras.losses.SparseCategoricalCrossentropy(
            from_logits=True
        ),
    )
    return model


tuner = keras_tuner.GridSearch(
    build, objective="val_loss", directory="trials",
)
tuner.search(
    a, b, validation_data=(c, d),
    epochs=6, batch_size=len(a), verbose=0,
)
# --8<-- [end:search]
losses = {}
for trial in tuner.oracle.trials.values():
    hp = trial.hyperparameters
    losses[hp["width"], hp["rate"]] = trial.score
losses = dict(sorted(losses.items()))
best = tuner.get_best_hyperparameters()[0]
best = best["width"], best["rate"]
for (width, rate), loss in losses.items():
    print(f"width {width:2}, rate {rate}: {loss:.3f}")
print("best:", best)
