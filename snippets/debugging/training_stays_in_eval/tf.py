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

x, y = pixels, labels
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:mistake]
norm = layers.BatchNormalization()
model = keras.Sequential([
    keras.Input((64,)), norm, layers.Dense(10)
])
optimizer = keras.optimizers.SGD(0.1)
variables = model.trainable_variables
for epoch in range(3):
    with tf.GradientTape() as tape:
        loss = loss_fn(y[:80], model(x[:80]))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    guessed = keras.ops.argmax(model(x[80:]), 1)
# --8<-- [end:mistake]
mean = norm.moving_mean.numpy().max()
print(f"largest moving mean: {mean:.3f}")
