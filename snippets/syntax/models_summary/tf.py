import keras
from keras import layers

# --8<-- [start:given]
import numpy as np

x = np.zeros((1, 64), "float32")
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, name="hidden"),
    layers.BatchNormalization(name="norm"),
    layers.ReLU(name="active"),
    layers.Dense(10, name="digit"),
])

# --8<-- [start:table]
model.summary(line_length=58)
per_layer = [n.count_params() for n in model.layers]
# --8<-- [end:table]

# --8<-- [start:count]
everything = model.count_params()
trainable = sum(
    int(np.prod(w.shape)) for w in model.trainable_weights
)
kept = sum(
    int(np.prod(w.shape))
    for w in model.non_trainable_weights
)
print(f"{trainable} trained, {everything} in all")
# --8<-- [end:count]

# --8<-- [start:find]
layer = model.get_layer("digit")
shapes = sorted(tuple(w.shape) for w in layer.weights)

print(shapes)
# --8<-- [end:find]
per_layer = [n for n in per_layer if n]
