import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

logits, y = keras.ops.convert_to_tensor(scores), labels
# --8<-- [start:mistake]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction="none"
)
loss = loss_fn(y, logits)
total = float(loss)
# --8<-- [end:mistake]
print(f"loss {total:.3f}")
