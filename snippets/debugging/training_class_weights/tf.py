import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.utils.class_weight import (
    compute_class_weight,
)

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
weights = compute_class_weight(
    "balanced", classes=np.arange(10), y=labels
)
# --8<-- [end:given]

x, y = pixels, labels
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10),
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:mistake]
model.compile("sgd", loss_fn)
history = model.fit(
    x, y, class_weight=weights, verbose=0
)
# --8<-- [end:mistake]
loss = history.history["loss"][-1]
print("loss is a number:", bool(np.isfinite(loss)))
