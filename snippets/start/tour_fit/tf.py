import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data / 16).astype("float32")
labels = digits.target

rng = np.random.default_rng(0)
order = rng.permutation(1797)
train, test = order[:1437], order[1437:]
epochs = [rng.permutation(train)[:1408] for _ in range(10)]
batches = np.reshape(epochs, (220, 64))

w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
    metrics=["accuracy"],
)
# --8<-- [end:model]
model.set_weights([w1, b1, w2, b2])

# --8<-- [start:fit]
rows = batches.reshape(-1)
x = pixels[rows]
y = labels[rows]

model.fit(
    x,
    y,
    batch_size=64,
    epochs=1,
    shuffle=False,
    verbose=0,
)
print(f"{int(model.optimizer.iterations)} steps")
# --8<-- [end:fit]

# --8<-- [start:evaluate]
loss, accuracy = model.evaluate(
    pixels[test], labels[test], verbose=0
)
print(f"accuracy: {accuracy:.3f}")
# --8<-- [end:evaluate]
