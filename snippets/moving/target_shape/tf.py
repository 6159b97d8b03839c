import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_diabetes

features, targets = load_diabetes(return_X_y=True)
features = (features * 20).astype("float32")
targets = (targets / 100).astype("float32")
weight = np.zeros((1, 10), "float32")
bias = np.zeros(1, "float32")
# --8<-- [end:given]

model = keras.Sequential([
    keras.Input((10,)), keras.layers.Dense(1)
])
model.set_weights([weight.T, bias])

# --8<-- [start:targets]
x = tf.constant(features)
y = tf.reshape(tf.constant(targets), (-1, 1))
loss_fn = keras.losses.MeanSquaredError()
# --8<-- [end:targets]
# --8<-- [start:train]
optimizer = keras.optimizers.SGD(0.1)
for step in range(100):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
# --8<-- [end:train]

prediction = model(x).numpy()
error = np.mean((prediction[:, 0] - targets) ** 2)
print(f"mean squared error {error:.3f}")
print(f"predictions spread {prediction.std():.3f}")
