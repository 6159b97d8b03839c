import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np

scores = np.array([0.3, 0.4, 0.1, 0.2], "float32")
labels = np.ones(4, "int64")
# --8<-- [end:given]

# --8<-- [start:accuracy]
logits = tf.constant(scores)  # above 0: yes
y = tf.constant(labels)
metric = keras.metrics.BinaryAccuracy()
accuracy = metric(y, logits)
print(f"accuracy {accuracy:.2f}")
# --8<-- [end:accuracy]
