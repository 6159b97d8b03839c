import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_sample_image

image = load_sample_image("china.jpg")[100:324, 200:424]
image = image[None].astype("float32") / 255  # 1 H W C
rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.05, (8, 3, 11, 11))
kernel = kernel.astype("float32")
# --8<-- [end:given]

# --8<-- [start:first]
model = keras.Sequential([
    keras.Input((224, 224, 3)),
    layers.ZeroPadding2D(1),
    layers.Conv2D(8, 11, strides=4),
])
# --8<-- [end:first]
weights = kernel.transpose(2, 3, 1, 0), np.zeros(8)
model.set_weights(weights)
x = tf.constant(image)
with tf.GradientTape() as tape:
    y = model(x)
    loss = tf.reduce_mean(tf.square(y))
gradient = tape.gradient(loss, model.trainable_variables[0])

print(f"{x.shape[1]} pixels in, {y.shape[1]} out")
print(f"top left {y[0, 0, 0, 0]:.3f}")
