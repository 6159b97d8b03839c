import tensorflow as tf

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(9, 2)).astype("float32")
graph = np.array([0, 0, 0, 1, 1, 2, 2, 2, 2])
# --8<-- [end:given]

# --8<-- [start:pool]
count = graph.max() + 1
mean = tf.math.unsorted_segment_mean(x, graph, count)
largest = tf.math.unsorted_segment_max(x, graph, count)
# --8<-- [end:pool]
print("mean of each graph:")
print(mean.numpy().round(2))
