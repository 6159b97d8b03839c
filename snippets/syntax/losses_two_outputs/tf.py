import keras
from keras import layers

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
rng = np.random.default_rng(0)

even = (labels[:, None] % 2 == 0).astype("float32")
w1 = rng.normal(0, 0.1, (32, 64)).astype("float32")
w2 = rng.normal(0, 0.1, (10, 32)).astype("float32")
w3 = rng.normal(0, 0.1, (1, 32)).astype("float32")
# --8<-- [end:given]

image = keras.Input((64,))
h = layers.Dense(32, activation="tanh", use_bias=False)(
    image
)
digit = layers.Dense(10, use_bias=False, name="digit")(h)
is_even = layers.Dense(1, use_bias=False, name="even")(h)
model = keras.Model(
    image, {"digit": digit, "even": is_even}
)
model.set_weights([w1.T, w2.T, w3.T])

cross_entropy = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
binary = keras.losses.BinaryCrossentropy(from_logits=True)
# --8<-- [start:train]
model.compile(
    optimizer=keras.optimizers.SGD(0.1),
    loss={"digit": cross_entropy, "even": binary},
    loss_weights={"digit": 1.0, "even": 0.2},
)
history = model.fit(
    images, {"digit": labels, "even": even},
    batch_size=len(images), epochs=40, verbose=0,
)
# --8<-- [end:train]
loss = history.history["loss"][-1]
print(f"loss {loss:.3f}")
