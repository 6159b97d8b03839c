import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
table = rng.normal(0, 0.3, (12, 6)).astype("float32")
tokens = rng.integers(0, 12, (4, 5))
following = rng.integers(0, 12, (4, 5))
# --8<-- [end:given]

# --8<-- [start:model]
embedding = layers.ReversibleEmbedding(12, 6)
embedding.build()

# --8<-- [end:model]
embedding.set_weights([table])

with tf.GradientTape() as tape:
    # --8<-- [start:use]
    vectors = embedding(tokens)
    hidden = keras.ops.tanh(vectors)
    logits = embedding(hidden, reverse=True)
    # --8<-- [end:use]
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )
    loss = loss_fn(following, logits)
gradient = tf.convert_to_tensor(
    tape.gradient(loss, embedding.weights[0])
)
count = embedding.count_params()
print(f"loss {loss:.3f}, {count} weights")
