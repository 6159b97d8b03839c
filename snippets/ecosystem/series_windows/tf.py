import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

hours = np.arange(240)
series = np.round(np.sin(hours * np.pi / 12), 2)
series = (series + hours // 24).astype("float32")
past = 48
# --8<-- [end:given]

# --8<-- [start:windows]
dataset = keras.utils.timeseries_dataset_from_array(
    series, series[past:], sequence_length=past,
    batch_size=32,
)
x, y = next(iter(dataset))
# --8<-- [end:windows]

all_x = tf.concat([x for x, y in dataset], 0)
all_y = tf.concat([y for x, y in dataset], 0)
print("windows:", tuple(all_x.shape))
print("end of the first window:", x[0, -2:].numpy())
print("its target:", round(float(y[0]), 2))
