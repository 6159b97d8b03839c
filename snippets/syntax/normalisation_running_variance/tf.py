import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# One batch of each size, 64 pixels as features.
x = load_digits().data[:64].astype("float32") / 16
sizes = np.array([2, 4, 16, 64])
# --8<-- [end:given]

# --8<-- [start:running]
seen = []
for n in sizes:
    # momentum 0: keep the newest batch and nothing else
    norm = keras.layers.BatchNormalization(momentum=0.0)
    norm(x[:n], training=True)
    variance = norm.moving_variance.numpy()
    seen.append(variance * n / (n - 1))
# --8<-- [end:running]
seen = np.stack(seen)

for n, total in zip(sizes, seen.sum(axis=1)):
    print(f"batch of {n:2}: {total:.3f}")
