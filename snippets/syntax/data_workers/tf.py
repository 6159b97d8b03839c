import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits().data.astype("float32")[:400]
# --8<-- [end:given]


# --8<-- [start:stream]
def shard(worker):
    data = tf.data.Dataset.from_tensor_slices(digits)
    data = data.enumerate().shard(2, worker)
    return data.map(lambda i, pixels: (i, pixels / 16))
# --8<-- [end:stream]


if __name__ == "__main__":
    # --8<-- [start:workers]
    workers = tf.data.Dataset.range(2)
    loader = workers.interleave(
        shard, cycle_length=2, num_parallel_calls=2
    )
    loader = loader.batch(50).prefetch(tf.data.AUTOTUNE)
    # --8<-- [end:workers]
    rows, total = [], 0.0
    for row, pixels in loader:
        rows += row.numpy().tolist()
        total += pixels.numpy().sum(dtype="float64")

    rows = sorted(rows)
    print(len(rows), "examples,", len(set(rows)), "different")
    print(f"sum of all pixels {total:.1f}")
