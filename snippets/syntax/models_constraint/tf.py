import keras
import tensorflow as tf
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

w = rng.normal(0, 0.1, (10, 64)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:limit]
model = layers.Dense(
    10,
    use_bias=False,
    kernel_constraint=keras.constraints.MaxNorm(0.5),
)
# --8<-- [end:limit]
model.build((None, 64))
model.set_weights([w.T])
optimizer = keras.optimizers.SGD(0.5)
x, y = tf.constant(images), tf.constant(labels)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)


for step in range(30):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)
kernel = model.kernel
norms = tf.norm(kernel, axis=0)
print(f"norms up to {max(norms):.3f}, loss {loss:.3f}")
