import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:512]
labels = labels[:512]
# --8<-- [end:given]

x, y = images, labels


# --8<-- [start:run]
def run(seed):
    keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(10),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )
    model.compile(keras.optimizers.SGD(0.3), loss_fn)
    model.fit(x, y, batch_size=64, verbose=0)
    return model.layers[0].kernel.numpy()
# --8<-- [end:run]


first, second, other = run(3), run(3), run(4)
equal = np.array_equal(first, second)
apart = np.abs(first - other).max()
print("same seed, same weights:", equal)
print("other seed, other weights:", bool(apart > 0.1))
