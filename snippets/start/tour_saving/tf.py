import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:256] / 16).astype("float32")
labels = digits.target[:256]

rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
b1 = np.zeros(32, "float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
b2 = np.zeros(10, "float32")
# --8<-- [end:given]


# --8<-- [start:build]
def build():
    return keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10),
    ])
# --8<-- [end:build]


model = build()
model.set_weights([w1, b1, w2, b2])
x = tf.constant(pixels)
y = tf.constant(labels)
before = model(x)

# --8<-- [start:save]
model.save_weights("digits.weights.h5")
# --8<-- [end:save]

# --8<-- [start:train_on]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x, training=True))
grads = tape.gradient(loss, model.trainable_weights)
optimizer.apply(grads, model.trainable_weights)
later = model(x)
moved = tf.reduce_max(tf.abs(later - before)).numpy()
print(f"one more step moves logits by {moved:.3f}")
# --8<-- [end:train_on]

# --8<-- [start:load]
restored = build()
restored.load_weights("digits.weights.h5")
after = restored(x)
same = bool(tf.reduce_all(before == after))
print("restored exactly:", same)
# --8<-- [end:load]
