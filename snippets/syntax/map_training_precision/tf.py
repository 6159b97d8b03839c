import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = (digits.data[:64] / 16).astype("float32")
labels = digits.target[:64].astype("int64")
rng = np.random.default_rng(2)
kernel = rng.normal(0, 0.3, (64, 10)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:model]
inputs = keras.Input((64,))
model = keras.Model(inputs, keras.layers.Dense(10)(inputs))
model.set_weights([kernel, np.zeros(10, "float32")])
x, y = tf.constant(pixels), tf.constant(labels)
# --8<-- [end:model]

# --8<-- [start:scaled]
inner = keras.optimizers.SGD(0.5, global_clipnorm=1.0)
optimizer = keras.optimizers.LossScaleOptimizer(
    inner, initial_scale=1024.0
)
loss_of = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
for step in range(4):
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x))
        scaled = optimizer.scale_loss(loss)
    grads = tape.gradient(scaled, model.trainable_variables)
    optimizer.apply(grads, model.trainable_variables)
norm = tf.linalg.global_norm(grads) / 1024
print("loss:", round(float(loss), 4))
print("norm:", round(float(norm), 4))
# --8<-- [end:scaled]

# --8<-- [start:half]
keras.mixed_precision.set_global_policy("mixed_bfloat16")
half = keras.Sequential([inputs, keras.layers.Dense(10)])
half.set_weights(model.get_weights())
scores = half(x)
print(scores.dtype.name, half.layers[0].kernel.dtype)
# --8<-- [end:half]
