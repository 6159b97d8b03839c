import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:work]
cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(
    cpu, [half, half]
)
strategy = tf.distribute.MirroredStrategy(
    ["CPU:0", "CPU:1"]
)

def work():
    context = tf.distribute.get_replica_context()
    rank = context.replica_id_in_sync_group
    part = tf.cond(
        tf.equal(rank, 0),
        lambda: tf.constant(pixels[::2]),
        lambda: tf.constant(pixels[1::2]),
    )
    return tf.reduce_sum(part)

with strategy.scope():
    current = tf.distribute.get_strategy()
    weight = tf.Variable(tf.ones(3))
parts = strategy.run(work)
total = strategy.reduce("SUM", parts, axis=None)
ready = current is strategy
print("sum over both:", int(total), weight.numpy().tolist())
# --8<-- [end:work]
