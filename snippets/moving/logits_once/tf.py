import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
weights = [w1, np.zeros(32), w2, np.zeros(10)]
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),  # no softmax
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [end:model]
model.set_weights([start.T for start in weights])

x, y = tf.constant(images), tf.constant(labels)
# --8<-- [start:train]
optimizer = keras.optimizers.SGD(0.5)
history = []
for step in range(100):
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
    history.append(float(loss))
# --8<-- [end:train]

correct = tf.argmax(logits, axis=1) == y
accuracy = tf.reduce_mean(tf.cast(correct, "float32"))
print(f"loss {history[0]:.3f} -> {history[-1]:.3f}")
print(f"accuracy {accuracy:.3f}")
