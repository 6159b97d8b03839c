import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:1000]
labels = labels[:1000]
# --8<-- [end:given]

data = tf.data.Dataset.from_tensor_slices(
    (images, labels)
)

# --8<-- [start:keep]
loader = data.batch(64)
sizes = [len(inputs) for inputs, targets in loader]
# --8<-- [end:keep]

# --8<-- [start:drop]
loader = data.batch(64, drop_remainder=True)
full_sizes = [len(inputs) for inputs, targets in loader]
n_batches = int(loader.cardinality())
# --8<-- [end:drop]

# --8<-- [start:split]
train = data.take(800)
rest = data.skip(800)
# --8<-- [end:split]
held_back = tf.stack([inputs for inputs, _ in rest])

print(len(sizes), "batches, the last of", sizes[-1])
print(len(full_sizes), "full batches")
print(len(train), "and", len(rest))
