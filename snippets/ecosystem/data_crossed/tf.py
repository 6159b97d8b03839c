import keras
import torch
from torch.utils.data import DataLoader, TensorDataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:1024] / 16).astype("float32")
y = y[:1024].astype("int64")
# --8<-- [end:given]

# --8<-- [start:feed]
loader = DataLoader(
    TensorDataset(torch.from_numpy(x), torch.from_numpy(y)),
    batch_size=32,
)

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(10, kernel_initializer="zeros"),
])
model.compile(
    keras.optimizers.SGD(0.1),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
history = model.fit(loader, epochs=3, verbose=0)
# --8<-- [end:feed]
kernel = model.get_weights()[0]
print("a DataLoader feeds Keras on TensorFlow")
loss = history.history["loss"][-1]
print(f"mean loss of the last epoch {loss:.3f}")
