import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Fewer images than pixels, so that the penalty matters.
images, labels = load_digits(return_X_y=True)
images = (images[:40] / 16).astype("float32")
targets = (labels[:40, None] / 10).astype("float32")
rng = np.random.default_rng(0)
start = rng.normal(0, 0.1, (1, 64)).astype("float32")
penalty = 0.3
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.layers.Dense(
    1, kernel_regularizer=keras.regularizers.L2(penalty)
)
optimizer = keras.optimizers.SGD(0.02)
# --8<-- [end:model]
model.build((None, 64))
model.set_weights([start.T, np.zeros(1)])
x, y = tf.constant(images), tf.constant(targets)
loss_fn = keras.losses.MeanSquaredError()

# --8<-- [start:train]
norms = []
for step in range(200):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x)) + sum(model.losses)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    norms.append(float(tf.norm(model.kernel)))
# --8<-- [end:train]

kernel = model.kernel
print(f"norm of the kernel {norms[-1]:.3f}")
