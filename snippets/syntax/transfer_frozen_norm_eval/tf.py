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
hidden = images[low] @ w1  # what the body was trained on
mean, var = hidden.mean(axis=0), hidden.var(axis=0)
ones, zeros = np.ones(32, "float32"), np.zeros(32, "float32")
x, y = images[high][:64], labels[high][:64] - 5
# --8<-- [end:given]

x, y = tf.constant(x), tf.constant(y)
norm = keras.layers.BatchNormalization(
    momentum=0.9, epsilon=1e-5
)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, use_bias=False), norm,
    keras.layers.ReLU(),
    keras.layers.Dense(5, use_bias=False),
])
model.set_weights([w1, ones, zeros, mean, var, w2])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(0.5)

# --8<-- [start:freeze]
model.layers[0].trainable = False
norm.trainable = False
variables = model.trainable_variables
history = []
for step in range(20):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    history.append(float(loss))
# --8<-- [end:freeze]

kernel = model.layers[3].kernel
moved = np.abs(norm.moving_mean - mean).max()
print(f"running mean moved by {moved:.2f}")
print(f"first loss {history[0]:.2f}")
