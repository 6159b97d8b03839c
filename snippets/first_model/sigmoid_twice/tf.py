# --8<-- [start:given]
import numpy as np

logits = np.array([[3.0], [-2.0], [0.5]], dtype="float32")
y = np.array([[1.0], [0.0], [0.0]], dtype="float32")
# --8<-- [end:given]

import keras

# --8<-- [start:loss]
p = keras.ops.sigmoid(logits)
loss = keras.losses.BinaryCrossentropy(from_logits=True)
value = loss(y, p)
# --8<-- [end:loss]

print(f"loss: {value.numpy():.3f}")
