import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:20].astype("float32")
# --8<-- [end:given]

# --8<-- [start:mistake]
x = pixels  # float32, 0 to 16
vectors = layers.Embedding(17, 4)(x)
# --8<-- [end:mistake]
print("vectors", tuple(vectors.shape))
