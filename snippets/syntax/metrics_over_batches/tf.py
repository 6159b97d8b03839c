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
order = np.argsort(labels[900:], kind="stable")
images, labels = images[900:][order], labels[900:][order]
scores = 2 * images @ means.T - (means**2).sum(axis=1)
batches = np.split(np.arange(897), [200, 400, 600, 800])
# --8<-- [end:given]

logits = tf.constant(scores)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:epoch]
accuracy_metric = (
    keras.metrics.SparseCategoricalAccuracy()
)
mean_loss = keras.metrics.Mean()

for rows in batches:
    y, z = labels[rows], tf.gather(logits, rows)
    loss = loss_fn(y, z)
    mean_loss.update_state(loss, sample_weight=len(rows))
    accuracy_metric.update_state(y, z)
accuracy = accuracy_metric.result()
print(f"accuracy {accuracy:.3f}")

# --8<-- [end:epoch]
mean_loss = mean_loss.result()
# --8<-- [start:again]
accuracy_metric.reset_state()
accuracy_metric.update_state(labels[:450], logits[:450])
second = accuracy_metric.result()
print(f"of the first half {second:.3f}")
# --8<-- [end:again]
print(f"loss {mean_loss:.3f}")
