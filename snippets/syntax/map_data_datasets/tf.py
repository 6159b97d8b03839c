import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data[:64].astype("float32")
labels = digits.target[:64].astype("int64")
# --8<-- [end:given]

# --8<-- [start:items]
data = tf.data.Dataset.from_tensor_slices((pixels, labels))
batches = data.batch(16).prefetch(tf.data.AUTOTUNE)
ink = tf.stack([tf.reduce_mean(x) for x, _ in batches])
print(len(data), "items,", len(batches), "batches")
# --8<-- [end:items]

# --8<-- [start:pairs]
both = tf.data.Dataset.zip((
    tf.data.Dataset.from_tensor_slices(pixels),
    tf.data.Dataset.from_tensor_slices(labels),
))
x, y = next(iter(both.skip(5)))
joined = tf.concat([x, [tf.cast(y, tf.float32)]], axis=0)
arrays = [item[1] for item in both.as_numpy_iterator()]
print("label of item 5:", int(y), len(arrays), "arrays")
# --8<-- [end:pairs]

# --8<-- [start:one_hot]
rows = keras.utils.to_categorical(labels, 10)
per_class = rows.sum(axis=0)
print("per class:", per_class.astype(int).tolist())
# --8<-- [end:one_hot]

# --8<-- [start:scaled]
layer = keras.layers.Normalization()
layer.adapt(pixels)
scaled = layer(pixels)
after = abs(float(tf.reduce_mean(scaled)))
print("mean after:", round(after, 3))
# --8<-- [end:scaled]

# --8<-- [start:shuffled]
keras.utils.set_random_seed(0)
mixed = tf.random.shuffle(labels)
same = sorted(mixed.numpy().tolist())
order = data.shuffle(len(data), seed=0).batch(16)
seen = [int(y) for _, ys in order for y in ys]
moved = seen != labels.tolist()
ordered = sorted(seen)
print("another order:", moved, "- same labels:",
      ordered == sorted(labels.tolist()))
# --8<-- [end:shuffled]
