import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

# Forty images, fifty channels of 6 x 6 ones.
x = np.ones((40, 50, 6, 6), dtype="float32")
# --8<-- [end:given]

images = tf.transpose(x, (0, 2, 3, 1))
maps, lines, cubes = [], [], []
# --8<-- [start:maps]
for seed in range(20):
    layer = keras.layers.SpatialDropout2D(0.3, seed=seed)
    dropped = layer(images, training=True)
    sums = tf.reduce_sum(dropped, axis=(1, 2)).numpy()
    whole = (sums == 0) | (sums > 36)
    maps.append((whole & (sums == 0)).mean())
# --8<-- [end:maps]
# --8<-- [start:lines]
for seed in range(20):
    layer = keras.layers.SpatialDropout1D(0.3, seed=seed)
    rows = images[:, :, 0]  # N L C
    dropped = layer(rows, training=True)
    dropped = tf.reduce_sum(dropped, axis=1).numpy()
    lines.append((dropped == 0).mean())
# --8<-- [end:lines]
# --8<-- [start:volumes]
for seed in range(20):
    layer = keras.layers.SpatialDropout3D(0.3, seed=seed)
    dropped = layer(images[:, None], training=True)
    dropped = tf.reduce_sum(dropped, axis=(1, 2, 3))
    cubes.append((dropped.numpy() == 0).mean())
# --8<-- [end:volumes]

print(f"share of whole maps dropped {np.mean(maps):.2f}")
print(f"of whole channels {np.mean(lines):.2f}")
