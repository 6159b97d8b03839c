import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:100] / 16).astype("float32")
labels = digits.target[:100]
# --8<-- [end:given]

x, y = pixels, labels.astype("float32")
model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(1, kernel_initializer="zeros"),
])
# --8<-- [start:mistake]
optimizer = keras.optimizers.SGD(0.05)
variables = model.trainable_variables
for epoch in range(50):
    with tf.GradientTape() as tape:
        error = model(x, training=True)[:, 0] - y
        loss = tf.reduce_mean(error**2)
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
# --8<-- [end:mistake]
print(f"loss {float(loss):.3f}")
