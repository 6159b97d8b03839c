import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
labels = digits.target
# --8<-- [end:given]

# --8<-- [start:file]
model = keras.saving.load_model("reader.keras")
# --8<-- [end:file]

# --8<-- [start:gradient]
x = tf.constant(images[600:700])
y = tf.constant(labels[600:700])
with tf.GradientTape() as tape:
    tape.watch(x)
    output = model(x)
    loss = keras.losses.sparse_categorical_crossentropy(
        y, output, from_logits=True
    )
    loss = tf.reduce_mean(loss)
kernel = model.layers[0].kernel.value
gradient, slope = tape.gradient(loss, [kernel, x])
# --8<-- [end:gradient]

print("backend", keras.backend.backend())
print("a tf.Module:", isinstance(model, tf.Module))
print("outputs", tuple(output.shape))
