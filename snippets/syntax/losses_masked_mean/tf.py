import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
outputs = rng.normal(0, 1, (4, 6, 3)).astype("float32")
targets = rng.normal(0, 1, (4, 6, 3)).astype("float32")
lengths = np.array([6, 2, 3, 1])
real = np.arange(6) < lengths[:, None]
# --8<-- [end:given]

output = tf.constant(outputs)
y = tf.constant(targets)
# --8<-- [start:each]
each = keras.losses.mean_squared_error(y, output)
print(tuple(each.shape))
# --8<-- [end:each]
# --8<-- [start:masked]
loss_fn = keras.losses.MeanSquaredError(
    reduction="mean_with_sample_weight"
)
with tf.GradientTape() as tape:
    tape.watch(output)
    loss = loss_fn(y, output, sample_weight=real)
# --8<-- [end:masked]
gradient = tape.gradient(loss, output)
print(f"{real.sum()} real steps, loss {loss:.4f}")
