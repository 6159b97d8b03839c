import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

image = load_sample_image("flower.jpg")[100:196, 300:396]
image = image[None].astype("float32") / 255  # 1 H W C
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.1, (8, 3, 7, 7)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:stem]
model = keras.Sequential([
    keras.Input((96, 96, 3)),
    layers.Conv2D(8, 7, strides=2, padding="same"),
    layers.ReLU(),
    layers.MaxPooling2D(3, strides=2, padding="same"),
])
# --8<-- [end:stem]
weights = kernel.transpose(2, 3, 1, 0), np.zeros(8)
model.set_weights(weights)
x = tf.constant(image)
with tf.GradientTape() as tape:
    y = model(x)
    loss = tf.reduce_mean(tf.square(y))
gradient = tape.gradient(loss, model.trainable_variables[0])

print(f"{x.shape[1]} pixels in, {y.shape[1]} out")
print(f"mean {tf.reduce_mean(y):.3f}")
