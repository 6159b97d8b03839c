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

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])

x, y = images, labels
optimizer = keras.optimizers.Adam()
outputs_of = keras.Model(
    model.inputs, [layer.output for layer in model.layers]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
variables = model.trainable_variables
with tf.GradientTape() as tape:
    outputs = outputs_of(x, training=True)
    loss = loss_fn(y, outputs[-1])
gradients = tape.gradient(loss, variables)
optimizer.apply(gradients, variables)


# --8<-- [start:bytes]
def size(tensors):
    return sum(t.numpy().nbytes for t in tensors)


weights = size(model.weights)
grads = size(gradients)
state = size(
    slot
    for slot in optimizer.variables
    if slot.path not in (
        "adam/iteration", "adam/learning_rate"
    )
)
passing = size(outputs)
# --8<-- [end:bytes]
print(f"weights {weights}, gradients {grads}")
print(f"optimiser {state}, layer outputs {passing}")
