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
model = keras.Sequential([layers.Dense(10)])
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss=keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
per_epoch = []


# --8<-- [start:train]
class Count(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        per_epoch.append(0)

    def on_train_batch_end(self, batch, logs=None):
        per_epoch[-1] += 1


dataset = tf.data.Dataset.from_tensor_slices((x, y))
dataset = dataset.batch(5)
model.fit(dataset, epochs=3, shuffle=False, verbose=0,
          callbacks=[Count()])
print("batches per epoch:", per_epoch)
# --8<-- [end:train]
