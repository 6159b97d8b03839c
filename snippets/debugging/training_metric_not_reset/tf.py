import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
rng = np.random.default_rng(0)
start = rng.normal(0, 0.1, (64, 10)).astype("float32")
# --8<-- [end:given]

x, y = pixels, labels
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(10),
])
model.set_weights([start, np.zeros(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:mistake]
optimizer = keras.optimizers.SGD(0.5)
metric = keras.metrics.SparseCategoricalAccuracy()
variables = model.trainable_variables
for epoch in range(20):
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    metric.update_state(y, logits)
    accuracy = float(metric.result())
# --8<-- [end:mistake]
print(f"accuracy of the last epoch: {accuracy:.3f}")
