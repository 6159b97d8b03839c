import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
scores = rng.normal(0, 2, (20, 10)).astype("float32")
labels = np.arange(20) % 10
# --8<-- [end:given]

logits = keras.ops.convert_to_tensor(scores)
y = labels
# --8<-- [start:mistake]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = loss_fn(logits, y)
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
