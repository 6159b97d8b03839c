# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
sequences = [rng.normal(size=(n, 3)).astype("float32")
             for n in (4, 2, 6)]
# --8<-- [end:given]

import tensorflow as tf


# --8<-- [start:solution]
def collate(sequences):
    """Padded batch (batch, longest, width) and its mask."""
    rows = tf.concat(sequences, axis=0)
    lengths = [len(s) for s in sequences]
    ragged = tf.RaggedTensor.from_row_lengths(rows, lengths)
    batch = ragged.to_tensor()
    return batch, tf.sequence_mask(lengths, batch.shape[1])


def mean_over_time(batch, mask):
    mask = tf.cast(mask[..., None], batch.dtype)
    total = tf.reduce_sum(batch * mask, axis=1)
    return total / tf.reduce_sum(mask, axis=1)
# --8<-- [end:solution]


# --8<-- [start:test]
batch, mask = collate(sequences)
means = mean_over_time(batch, mask)
alone = tf.stack([tf.reduce_mean(s, axis=0) for s in sequences])
near = tf.reduce_max(abs(means - alone)) < 1e-6
real = int(tf.math.count_nonzero(mask))
print("batch:", tuple(batch.shape), "real steps:", real)
print("as one by one:", bool(near))
# --8<-- [end:test]
