import tensorflow as tf
from keras import metrics

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = np.c_[x, np.ones(len(x))]
w = np.linalg.lstsq(x[:300], y[:300], rcond=None)[0]
output = (x[300:] @ w).astype("float32")
truth = y[300:].astype("float32")
# --8<-- [end:given]

p, y = tf.constant(output), tf.constant(truth)
# --8<-- [start:root]
root = metrics.RootMeanSquaredError()(y, p)
absolute = metrics.MeanAbsoluteError()(y, p)
# --8<-- [end:root]
# --8<-- [start:explained]
r2 = metrics.R2Score()(y[:, None], p[:, None])
metric = metrics.PearsonCorrelation()
correlation = metric(y[None], p[None])
# --8<-- [end:explained]
# --8<-- [start:share]
metric = metrics.MeanAbsolutePercentageError()
percentage = metric(y, p)
log_error = metrics.MeanSquaredLogarithmicError()(y, p)
# --8<-- [end:share]
a, b = tf.reshape(p, [-1, 2]), tf.reshape(y, [-1, 2])
# --8<-- [start:angle]
metric = metrics.CosineSimilarity()
cosine = metric(b, a)
# --8<-- [end:angle]
print(f"root {root:.2f}, absolute {absolute:.2f}")
print(f"R2 {r2:.3f}, correlation {correlation:.3f}")
print(f"{percentage:.1f} per cent, log {log_error:.3f}")
print(f"cosine {cosine:.3f}")
