import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("int64")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.3, (13, 16)).astype("float32")
w2 = rng.normal(0, 0.3, (16, 3)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(16),
    keras.layers.LayerNormalization(epsilon=1e-5),
    keras.layers.ReLU(),
    keras.layers.Dense(3),
])
model.layers[0].kernel.assign(w1)
model.layers[3].kernel.assign(w2)
# --8<-- [end:model]

# --8<-- [start:train]
model.compile(
    keras.optimizers.AdamW(
        0.01, weight_decay=0.5, epsilon=1e-8
    ),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(
    x, y, batch_size=len(x), epochs=30, verbose=0
)
losses = history.history["loss"]
# --8<-- [end:train]
print("loss:", [round(loss, 3) for loss in losses[::9]])
