# --8<-- [start:given]
import numpy as np

images = np.ones((4, 1, 8, 8), dtype="float32")
# --8<-- [end:given]

import re

import keras
from keras import layers

# --8<-- [start:model]
classifier = layers.Dense(10, name="classifier")
classifier.build((None, 64))
model = keras.Sequential([
    layers.Conv2D(6, 3, name="conv"),
    layers.MaxPooling2D(2, name="pool"),
    layers.Flatten(name="flatten"),
    layers.Dense(32, name="hidden"),
    classifier,
])
# --8<-- [end:model]

# --8<-- [start:find]
try:
    model(images.transpose(0, 2, 3, 1))
except ValueError as error:
    said = str(error)
where = re.search(r"layer ['\"](\w+)", said)[1]
# --8<-- [end:find]
print("fails in:", where)
print("message names it:", where in said)
