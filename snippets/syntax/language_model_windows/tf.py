import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_iris

words = load_iris().DESCR.lower().split()
text = " ".join(words)[:400]
# --8<-- [end:given]

# --8<-- [start:symbols]
chars = sorted(set(text))
lookup = keras.layers.StringLookup(
    vocabulary=chars, num_oov_indices=0
)
ids = lookup(tf.strings.unicode_split(text, "UTF-8"))
# --8<-- [end:symbols]
# --8<-- [start:windows]
windows = tf.signal.frame(ids, 33, 8)
x, y = windows[:, :-1], windows[:, 1:]
# --8<-- [end:windows]
# --8<-- [start:back]
inverse = keras.layers.StringLookup(
    vocabulary=chars, num_oov_indices=0, invert=True
)
again = tf.strings.reduce_join(inverse(ids))
again = again.numpy().decode()
# --8<-- [end:back]

print(f"{len(chars)} symbols, {len(ids)} letters")
print(f"inputs {tuple(x.shape)}, targets {tuple(y.shape)}")
