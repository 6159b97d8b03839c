import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
low, high = labels < 5, labels >= 5
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 5)).astype("float32")
w3 = rng.normal(0, 0.15, (32, 5)).astype("float32")
zeros = [np.zeros(32, "float32"), np.zeros(5, "float32")]
# --8<-- [end:given]

x, y = images[low][:200], labels[low][:200]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

first = keras.layers.Dense(32, activation="relu")
last = keras.layers.Dense(5)
model = keras.Sequential([keras.Input((64,)), first, last])
model.set_weights([w1, zeros[0], w2, zeros[1]])

# --8<-- [start:freeze]
last.trainable = False
with tf.GradientTape() as tape:
    logits = last(first(x))
    loss = loss_fn(y, logits)
learns = model.trainable_variables
gradient, bias_gradient = tape.gradient(loss, learns)
# --8<-- [end:freeze]

print(f"first layer: {np.abs(gradient).max():.3f}")
print("weights and biases that learn:", len(learns))
