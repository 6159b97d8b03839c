import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().data[:20].astype("int64")  # 0 to 16
# --8<-- [end:given]

x = pixels  # values 0 to 16
# --8<-- [start:mistake]
embedding = layers.Embedding(16, 4)
vectors = embedding(x)
# --8<-- [end:mistake]
print("vectors", tuple(vectors.shape))
