import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = pixels, labels
model = keras.Sequential([layers.Dense(10)])
model.compile(
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )
)
seen = []
count = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda batch, logs: seen.append(1)
)
# --8<-- [start:mistake]
batches = ((x[i:i + 5], y[i:i + 5]) for i in (0, 5, 10, 15))
model.fit(batches, epochs=3, shuffle=False, verbose=0,
          callbacks=[count])
# --8<-- [end:mistake]
print("batches in three epochs:", len(seen))
