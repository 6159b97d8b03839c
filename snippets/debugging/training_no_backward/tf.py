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
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10),
])
model.set_weights([start, np.zeros(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:mistake]
optimizer = keras.optimizers.SGD(0.5)
history = model.fit(
    x, y, batch_size=100, epochs=20, verbose=0
)
# --8<-- [end:mistake]
loss = history.history["loss"][-1]
print(f"loss {loss:.3f}")
