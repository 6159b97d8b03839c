import tensorflow as tf

# --8<-- [start:given]
texts = [[3, 1, 4], [1, 5], [9, 2, 6, 5], [3, 5]]
# --8<-- [end:given]

# --8<-- [start:mistake]
spec = tf.TensorSpec((None,), tf.int64)
dataset = tf.data.Dataset.from_generator(
    lambda: texts, output_signature=spec
)
batch = next(iter(dataset.batch(4)))
# --8<-- [end:mistake]
print("batch", tuple(batch.shape))
