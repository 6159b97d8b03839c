import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x = (x / x.std(axis=0)).astype("float32")
y = (y[:, None] / y.std()).astype("float32")
w = np.full((1, 10), 0.1, "float32")
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((10,)),
    keras.layers.Dense(1),
])
model.set_weights([w.T, np.zeros(1)])


# --8<-- [start:loss]
def quantile(y_true, y_pred):
    d = y_true - y_pred
    return keras.ops.maximum(0.9 * d, -0.1 * d)


optimizer = keras.optimizers.SGD(0.2)
model.compile(optimizer=optimizer, loss=quantile)
model.fit(x, y, batch_size=len(x), epochs=60, verbose=0)
# --8<-- [end:loss]
weights = model.layers[0].kernel[:, 0]
predictions = model(x)
below = tf.reduce_mean(tf.cast(y < predictions, "float32"))
print(f"{below:.0%} of the targets lie below")
