import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
outputs = rng.normal(0, 2, (6, 4)).astype("float32")
targets = rng.normal(0, 2, (6, 4)).astype("float32")
# --8<-- [end:given]

output = tf.constant(outputs)
y = tf.constant(targets)
with tf.GradientTape() as tape:
    tape.watch(output)
    # --8<-- [start:absolute]
    absolute = keras.losses.MeanAbsoluteError()(y, output)
    # --8<-- [end:absolute]
    # --8<-- [start:huber]
    huber = keras.losses.Huber(delta=0.5)(y, output)
    # --8<-- [end:huber]
    # --8<-- [start:smooth]
    loss_fn = keras.losses.Huber(delta=0.5)
    smooth = loss_fn(y, output) / 0.5
    # --8<-- [end:smooth]
    # --8<-- [start:logcosh]
    log_cosh = keras.losses.LogCosh()(y, output)

    # --8<-- [end:logcosh]
    total = absolute + huber + smooth + log_cosh
# --8<-- [start:percentage]
loss_fn = keras.losses.MeanAbsolutePercentageError()
percentage = loss_fn(y, output)
# --8<-- [end:percentage]
gradient = tape.gradient(total, output)
print(f"absolute {absolute:.3f}, huber {huber:.3f}")
print(f"smooth {smooth:.3f}, log-cosh {log_cosh:.3f}")
print(f"percentage {percentage:.0f}")
