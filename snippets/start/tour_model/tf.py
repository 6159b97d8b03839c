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
b1 = rng.normal(0, 0.1, 32).astype("float32")
w2 = rng.normal(0, 0.3, (32, 10)).astype("float32")
b2 = rng.normal(0, 0.1, 10).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10),
])
count = model.count_params()
print(count, "weights")
# --8<-- [end:model]

# --8<-- [start:weights]
model.set_weights([w1, b1, w2, b2])
# --8<-- [end:weights]

# --8<-- [start:loss]
x = tf.constant(pixels)
y = tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
with tf.GradientTape() as tape:
    logits = model(x)
    loss = loss_fn(y, logits)
print("logits", tuple(logits.shape))
print(f"loss {loss.numpy():.4f}")
# --8<-- [end:loss]

# --8<-- [start:gradient]
grads = tape.gradient(loss, model.trainable_weights)
for grad in grads:
    size = tf.norm(grad).numpy()
    print(tuple(grad.shape), f"norm {size:.4f}")
# --8<-- [end:gradient]
