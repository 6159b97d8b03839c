import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

labels = load_digits().target[:1000]
rare = (labels == 8).astype("int64")  # one in ten
seeds = range(24)
# --8<-- [end:given]

share = rare.mean()
# --8<-- [start:sampler]
data = tf.data.Dataset.from_tensor_slices(rare)
eights = data.filter(lambda y: y == 1).repeat()
others = data.filter(lambda y: y == 0).repeat()


def balanced(seed):
    mixed = tf.data.Dataset.sample_from_datasets(
        [eights, others], weights=[0.5, 0.5], seed=seed
    )
    return mixed.take(1000).batch(50)
# --8<-- [end:sampler]


found = []
for seed in seeds:
    batches = np.concatenate(list(balanced(seed)))
    found.append(batches.mean())

print(f"share of eights: {share:.1f} in the data")
print(f"share of eights: {np.mean(found):.1f} in the batches")
