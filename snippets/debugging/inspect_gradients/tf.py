# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:96].astype("float32") / 16
labels = digits.target[:96].astype("int64")

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:model]
hidden = layers.Dense(
    32,
    bias_initializer=keras.initializers.Constant(-10.0),
    name="hidden",
)
act = layers.ReLU()
out = layers.Dense(10, name="out")
model = keras.Sequential(
    [keras.Input((64,)), hidden, act, out]
)
hidden.kernel.assign(w1)
out.kernel.assign(w2)
# --8<-- [end:model]

# --8<-- [start:look]
with tf.GradientTape() as tape:
    scores = model(images, training=True)
    loss = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    )(labels, scores)
weights = model.trainable_variables
grads = tape.gradient(loss, weights)
norms = {
    v.path: float(tf.norm(g))
    for v, g in zip(weights, grads)
}
active = tf.reduce_mean(
    tf.cast(act(hidden(images)) > 0, "float32")
)
# --8<-- [end:look]
for name, norm in norms.items():
    print(f"{name:14s} {norm:.3f}")
print(f"active units   {active:.3f}")
