import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
hours = np.arange(1800)
day, past = 24, 72
level = np.cumsum(rng.normal(0, 0.08, len(hours)))
series = np.sin(hours * 2 * np.pi / day) + level
series = (series + rng.normal(0, 0.1, len(hours)))
mean, deviation = series[:1000].mean(), series[:1000].std()
series = ((series - mean) / deviation).astype("float32")
# --8<-- [end:given]

# --8<-- [start:split]
windows = np.lib.stride_tricks.sliding_window_view(
    series, past + day
)
order = np.arange(len(windows))
train = windows[order[:1000]]
test = windows[order[1000 + past:]]
# --8<-- [end:split]

# --8<-- [start:train]
model = keras.Sequential([
    keras.Input((past,)),
    keras.layers.Dense(day, kernel_initializer="zeros"),
])
model.compile(
    keras.optimizers.SGD(0.02, momentum=0.9), "mse"
)
model.fit(
    train[:, :past], train[:, past:], epochs=60,
    batch_size=len(train), verbose=0,
)
# --8<-- [end:train]

# --8<-- [start:test]
forecast = model.predict(test[:, :past], verbose=0)
truth, yesterday = test[:, past:], test[:, past - day:past]
error = tf.reduce_mean(tf.abs(forecast - truth))
naive = tf.reduce_mean(tf.abs(yesterday - truth))
# --8<-- [end:test]
print(f"error of the model {float(error):.3f}")
print(f"of 'as yesterday'  {float(naive):.3f}")
