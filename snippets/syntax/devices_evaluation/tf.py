import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# A reader of digits that is right about seven times in ten.
digits = load_digits()
images = digits.data[:620].astype("float32") / 16
labels = digits.target[:620]
means = np.stack([
    images[:40][labels[:40] == c].mean(0) for c in range(10)
])
kernel = means.T
bias = -0.5 * (means**2).sum(axis=1)
test_x, test_y = images[610:], labels[610:]
# --8<-- [end:given]

cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(
    cpu, [tf.config.LogicalDeviceConfiguration()] * 4
)
strategy = tf.distribute.MirroredStrategy(
    [f"CPU:{i}" for i in range(4)]
)
data = tf.data.Dataset.from_tensor_slices((test_x, test_y))
# --8<-- [start:shares]
batches = strategy.experimental_distribute_dataset(
    data.batch(12)
)
# --8<-- [end:shares]


@tf.function
def count(x, y):
    guess = tf.argmax(x @ kernel + bias, axis=1)
    right = tf.reduce_sum(tf.cast(guess == y, tf.int32))
    return right, tf.size(y)


right, seen = 0, 0
for x, y in batches:
    counts = strategy.run(count, args=(x, y))
    right += strategy.reduce("SUM", counts[0], axis=None)
    seen += strategy.reduce("SUM", counts[1], axis=None)
right, seen = int(right), int(seen)
accuracy = right / seen

# --8<-- [start:epochs]
order = tf.data.Dataset.range(600).shuffle(600, seed=0)
order = strategy.experimental_distribute_dataset(
    order.batch(600)
)
first, second = (
    strategy.experimental_local_results(rows)[0]
    for epoch in range(2) for rows in order
)
# --8<-- [end:epochs]
again = np.mean(first == second)

print(f"{seen} test images, {right} right")
print("the same order again:", bool(again > 0.5))
