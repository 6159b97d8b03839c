import keras
from keras import ops

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data.astype("float32")
train, test = images[:100], images[1500:]
# --8<-- [end:given]

x, new = train, test

# --8<-- [start:adapt]
layer = keras.layers.Normalization()
layer.adapt(x)
mean = layer.mean[0]
std = ops.sqrt(layer.variance)[0]
# --8<-- [end:adapt]

# --8<-- [start:apply]
y = layer(x)
# --8<-- [end:apply]
# --8<-- [start:new]
y_new = layer(new)
# --8<-- [end:new]

y, y_new = np.array(y), np.array(y_new)
blank = np.array(std) == 0
print("pixels that are always blank:", blank.sum())
print("finite:", np.isfinite(y_new).all())
print(f"spread {y[:, ~blank].std():.3f}")
print(f"largest new value {y_new[:, ~blank].max():.2f}")
