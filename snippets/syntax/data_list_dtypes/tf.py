import tensorflow as tf

# --8<-- [start:given]
import numpy as np

examples = [(1.75, 0), (1.62, 1), (1.8, 1)]
heights, classes = map(list, zip(*examples))
# --8<-- [end:given]

# --8<-- [start:batch]
data = tf.data.Dataset.from_tensor_slices(
    (heights, classes)
)
x, y = next(iter(data.batch(3)))
# --8<-- [end:batch]
print(x.dtype.name, y.dtype.name)
