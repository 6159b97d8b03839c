import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
rng = np.random.default_rng(0)
start = rng.normal(0, 0.1, (64, 10)).astype("float32")
# --8<-- [end:given]

x, y = pixels, labels
# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10, activation="softmax"),
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [end:mistake]
model.set_weights([start, np.zeros(10)])
model.compile(keras.optimizers.SGD(1.0), loss_fn)
history = model.fit(
    x, y, batch_size=100, epochs=50, verbose=0
)
loss = history.history["loss"][-1]
print(f"loss {loss:.3f}")
