# --8<-- [start:given]
import numpy as np

x = np.ones((1, 10_000), dtype="float32")
# --8<-- [end:given]

import keras
from keras import layers

# --8<-- [start:dropout]
zeros, means, survivors = [], [], []
for seed in range(20):
    dropout = layers.Dropout(0.3, seed=seed)
    y = dropout(x, training=True)
    zeros.append(float(keras.ops.mean(y == 0)))
    means.append(float(keras.ops.mean(y)))
    survivors.append(float(keras.ops.max(y)))
# --8<-- [end:dropout]

print(f"share of zeros: {np.mean(zeros):.2f}")
print(f"mean of the output: {np.mean(means):.2f}")
print(f"a surviving 1 becomes: {np.mean(survivors):.3f}")
