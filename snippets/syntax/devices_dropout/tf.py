import keras
import numpy as np
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
# --8<-- [start:mask]
with strategy.scope():
    dropout = keras.layers.Dropout(0.5)


@tf.function
def step():
    return dropout(tf.ones((32, 16)), training=True)


mask = strategy.run(step)
# --8<-- [end:mask]
first, second = strategy.experimental_local_results(mask)
alike = np.mean(first.numpy() == second.numpy())
print(f"alike on both devices: {alike:.0%}")
