import numpy as np
import tensorflow as tf


# --8<-- [start:given]
rows = list(range(500))
# --8<-- [end:given]


# --8<-- [start:order]
def make():
    data = tf.data.Dataset.from_tensor_slices(rows)
    data = data.cache()
    data = data.shuffle(len(rows), seed=7)
    return data.batch(50)
# --8<-- [end:order]


def order(loader):
    return np.concatenate(list(loader))


loader = make()
first, second = order(loader), order(loader)
again = order(make())

new_order = not np.array_equal(first, second)
repeats = np.array_equal(first, again)
complete = sorted(first.tolist()) == rows
print("another order in epoch 2:", new_order)
print("the same order in a new run:", repeats)
