import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:20] / 16).astype("float32")
labels = digits.target[:20]
# --8<-- [end:given]

x, y = pixels, labels
# --8<-- [start:mistake]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
model = keras.Sequential([
    keras.Input((64,)), layers.Dense(10)
])
model.compile(loss="sparse_categorical_crossentropy")
model.fit(dataset, verbose=0)
# --8<-- [end:mistake]
print("trained")
