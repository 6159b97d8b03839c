import keras
import tensorflow as tf

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
low, high = labels < 5, labels >= 5
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.15, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.15, (32, 5)).astype("float32")
w3 = rng.normal(0, 0.15, (32, 5)).astype("float32")
zeros = [np.zeros(32, "float32"), np.zeros(5, "float32")]
# --8<-- [end:given]

x, y = images[high][:200], labels[high][:200] - 5
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(5),
])
model.set_weights([w1, zeros[0], w3, zeros[1]])
body, head = model.layers
body.trainable = False
with tf.GradientTape() as tape:
    loss = loss_fn(y, model(x, training=True))
through = tape.gradient(loss, head.kernel)

# --8<-- [start:features]
extract = keras.Model(model.inputs, body.output)
features = extract.predict(x, verbose=0)
# --8<-- [end:features]

with tf.GradientTape() as tape:
    loss = loss_fn(y, head(features))
cached = tape.gradient(loss, head.kernel)
print(tuple(features.shape), "features")
equal = np.allclose(through, cached, atol=1e-6)
print("the same gradient:", equal)
