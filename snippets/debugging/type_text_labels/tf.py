import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris

iris = load_iris()
rows = iris.data.astype("float32")
labels = iris.target_names[iris.target]  # "setosa", …
# --8<-- [end:given]

x = rows
# --8<-- [start:mistake]
y = labels
model = layers.Dense(3)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
loss = loss_fn(y, model(x))
# --8<-- [end:mistake]
print("loss is a number:", loss.ndim == 0)
