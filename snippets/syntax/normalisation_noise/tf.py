import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
# What a SELU network hands on: mean 0, variance 1.
x = rng.normal(0, 1, (100, 100)).astype("float32")
# --8<-- [end:given]

alpha_std, alpha_low, noisy_std = [], [], []
# --8<-- [start:alpha]
for seed in range(20):
    layer = keras.layers.AlphaDropout(0.2, seed=seed)
    y = layer(x, training=True).numpy()
    alpha_std.append(float(y.std()))
    values, counts = np.unique(y, return_counts=True)
    alpha_low.append(float(values[counts.argmax()]))
# --8<-- [end:alpha]
# --8<-- [start:gaussian]
rate = 0.2
for seed in range(20):
    layer = keras.layers.GaussianDropout(rate, seed=seed)
    y = layer(x, training=True)
    noisy_std.append(float(tf.math.reduce_std(y)))
# --8<-- [end:gaussian]

print(f"alpha dropout: spread {np.mean(alpha_std):.2f}")
print(f"value of what is dropped {np.mean(alpha_low):.2f}")
print(f"gaussian dropout: spread {np.mean(noisy_std):.2f}")
