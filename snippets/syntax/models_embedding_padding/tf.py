import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
table = rng.normal(0, 1, (9, 4)).astype("float32")
table[0] = 0
tokens = np.array([
    [3, 1, 4, 0, 0],
    [2, 7, 0, 0, 0],
    [8, 2, 6, 1, 5],
])
# --8<-- [end:given]

ids = tf.constant(tokens)
with tf.GradientTape() as tape:
    # --8<-- [start:masked]
    embedding = layers.Embedding(9, 4, mask_zero=True)
    embedding.build()
    embedding.set_weights([table])
    vectors = embedding(ids)
    average = layers.GlobalAveragePooling1D()(vectors)
    # --8<-- [end:masked]
    loss = tf.reduce_sum(average**2)
gradient = tf.convert_to_tensor(
    tape.gradient(loss, embedding.embeddings)
)
# --8<-- [start:bag]
pool = keras.Sequential([
    embedding,
    layers.GlobalAveragePooling1D(),
])
bag = pool(ids)

# --8<-- [end:bag]
print([round(float(v), 3) for v in bag[:, 0]])
