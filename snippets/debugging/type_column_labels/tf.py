import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = (np.arange(20) % 10)[:, None]  # (20, 1)
# --8<-- [end:given]

# --8<-- [start:mistake]
logits = keras.ops.convert_to_tensor(scores)  # (20, 10)
y = labels  # (20, 1)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = loss_fn(y, logits)
# --8<-- [end:mistake]
print(f"loss {loss:.3f}")
