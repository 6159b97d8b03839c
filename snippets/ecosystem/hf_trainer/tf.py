import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("int64")
rng = np.random.default_rng(0)
start = rng.normal(0, 1, (3, 13)).astype("float32")
# --8<-- [end:given]


# --8<-- [start:train]
model = keras.Sequential([
    keras.Input((13,)), keras.layers.Dense(3)
])
model.set_weights([start.T, np.zeros(3)])
model.compile(
    # what Trainer does unless told otherwise
    optimizer=keras.optimizers.AdamW(
        keras.optimizers.schedules.PolynomialDecay(
            0.05, decay_steps=20, end_learning_rate=0
        ),
        weight_decay=0.0,
        epsilon=1e-8,
        global_clipnorm=1.0,
    ),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(
    x, y, epochs=20, batch_size=len(x), verbose=0
)
# --8<-- [end:train]
losses = history.history["loss"]
kernel = model.get_weights()[0]
print("loss:", [round(loss, 2) for loss in losses[::6]])
