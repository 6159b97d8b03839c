import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x, y = pixels, labels.astype("float32")
# --8<-- [start:mistake]
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(1, kernel_initializer="zeros"),
])
model.compile(keras.optimizers.SGD(1.0), "mse")
history = model.fit(
    x, y, batch_size=100, epochs=60, verbose=0
)
loss = history.history["loss"][-1]
# --8<-- [end:mistake]
print(f"loss {float(loss):.3f}")
