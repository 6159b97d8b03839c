import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, 20).astype("float32")
labels = np.arange(20) % 2
# --8<-- [end:given]

# --8<-- [start:mistake]
logits = keras.ops.convert_to_tensor(scores)
y = labels  # int64, 0 or 1
loss_fn = keras.losses.BinaryCrossentropy(
    from_logits=True
)
loss = loss_fn(y, logits)
# --8<-- [end:mistake]
print(f"loss {loss:.3f}")
