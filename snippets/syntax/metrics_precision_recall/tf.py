import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
means = np.stack([
    images[:900][labels[:900] == c].mean(axis=0)
    for c in range(10)
])
images, labels = images[900:], labels[900:]
scores = 2 * images @ means.T - (means**2).sum(axis=1)
p = np.exp(scores)
p = (p / p.sum(axis=1, keepdims=True)).astype("float32")
is_8 = (labels == 8).astype("int64")
p[:, 8] = p[:, 8] ** 0.5  # more willing to say yes
# --8<-- [end:given]

chance = tf.constant(p[:, 8])
y = tf.constant(is_8)
# --8<-- [start:binary]
precision = keras.metrics.Precision()(y, chance)
recall = keras.metrics.Recall()(y, chance)
# --8<-- [end:binary]
# --8<-- [start:f1]
columns = y[:, None], chance[:, None]
[f1] = keras.metrics.F1Score(threshold=0.5)(*columns)
metric = keras.metrics.FBetaScore(beta=2.0, threshold=0.5)
[f2] = metric(*columns)
# --8<-- [end:f1]
# --8<-- [start:classes]
metric = keras.metrics.F1Score()
rows = keras.ops.one_hot(labels, 10)
per_class = metric(rows, p)


# --8<-- [end:classes]
print(f"precision {precision:.3f}, recall {recall:.3f}")
print(f"F1 {f1:.3f}, F2 {f2:.3f}")
print(f"F1 of the class 0 {per_class[0]:.3f}")
