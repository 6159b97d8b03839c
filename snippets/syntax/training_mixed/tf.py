import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")[:512]
labels = labels[:512]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.15, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

# --8<-- [start:all]
# --8<-- [start:model]
keras.config.set_dtype_policy("mixed_bfloat16")
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
# --8<-- [end:model]
model.set_weights([w.T for w in weights])
optimizer = keras.optimizers.SGD(0.5)
variables = model.trainable_variables

history = []
for epoch in range(20):
    # --8<-- [start:step]
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    # --8<-- [end:step]
    # --8<-- [end:all]
    if epoch == 0:
        first = logits
        gradient = gradients[0]
    history.append(float(loss))

kernel = model.layers[0].kernel
print("logits ", logits.dtype.name)
print("weights", kernel.dtype)
print("loss   ", loss.dtype.name)
print(f"{history[0]:.1f} to {history[-1]:.1f}")
