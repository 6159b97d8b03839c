import keras
import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 2
)
# --8<-- [start:distribute]
parallel = keras.distribution.DataParallel()
keras.distribution.set_distribution(parallel)
layer = keras.layers.Dense(10)
layer.build((None, 64))
# --8<-- [end:distribute]
kernel = layer.kernel.value
spread = isinstance(kernel, tf.distribute.DistributedValues)
copies = len(kernel.values) if spread else 1
print("devices in the list", len(parallel.device_mesh.devices))
print("copies of the weights", copies)
