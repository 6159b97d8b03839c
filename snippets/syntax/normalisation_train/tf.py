import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
x_all = digits.data.astype("float32") / 16
x_all, y_all = x_all[:1500], digits.target[:1500]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
batches = rng.integers(0, 1400, (60, 16))
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, use_bias=False),
    keras.layers.BatchNormalization(
        momentum=0.9, epsilon=1e-5
    ),
    keras.layers.ReLU(),
    keras.layers.Dense(10, use_bias=False),
])
# --8<-- [end:model]
model.layers[0].set_weights([w1])
model.layers[3].set_weights([w2])

x, y = tf.constant(x_all), tf.constant(y_all)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
# --8<-- [start:train]
optimizer = keras.optimizers.SGD(0.1)


@tf.function
def step(batch):
    with tf.GradientTape() as tape:
        logits = model(tf.gather(x, batch), training=True)
        loss = loss_fn(tf.gather(y, batch), logits)
    weights = model.trainable_variables
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss


losses = [float(step(batch)) for batch in batches]
# --8<-- [end:train]
norm = model.layers[1]
# --8<-- [start:test]
# from variance over n to variance over n - 1
n, old = 16, 0.9 ** len(batches)
variance = norm.moving_variance
variance.assign(old + (variance - old) * n / (n - 1))
logits = model(x[1400:], training=False)
# --8<-- [end:test]

size = tf.reduce_mean(tf.abs(logits))
print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.3f}")
print(f"logits in inference {size:.3f}")
