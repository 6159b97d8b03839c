import keras

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
labels = (np.arange(20) % 2).astype("float32")
noise = rng.uniform(-0.3, 0.3, 20).astype("float32")
probabilities = np.abs(labels - 0.4 - noise)
# --8<-- [end:given]

p, y = probabilities, labels
# --8<-- [start:mistake]
loss_fn = keras.losses.BinaryCrossentropy()
loss = loss_fn(p, y)
# --8<-- [end:mistake]
print(f"loss {float(loss):.3f}")
