import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
weight = rng.normal(0, 0.1, (10, 64)).astype("float32")
bias = rng.normal(0, 0.1, 10).astype("float32")
l2 = 0.01
# --8<-- [end:given]

# --8<-- [start:decay]
model = keras.layers.Dense(
    10, kernel_regularizer=keras.regularizers.L2(l2)
)
optimizer = keras.optimizers.SGD(0.5)
# --8<-- [end:decay]
model.build((None, 64))
model.set_weights([weight.T, bias])

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

# --8<-- [start:train]
for step in range(100):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
        total = loss + sum(model.losses)  # fit adds it
    variables = model.trainable_variables
    gradients = tape.gradient(total, variables)
    optimizer.apply(gradients, variables)
# --8<-- [end:train]

kernel = model.kernel
print(f"cross entropy {float(loss):.3f}")
print(f"norm of the kernel {tf.norm(kernel):.3f}")
