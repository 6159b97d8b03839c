import keras

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data[:128].astype("float32") / 16
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.2, shape).astype("float32")


w1, b1 = draw(32, 64), draw(32)
w2, b2 = draw(10, 32), draw(10)
gamma, beta, mean = 1 + draw(32), draw(32), draw(32)
variance = 1 + np.abs(draw(32))
# --8<-- [end:given]

# --8<-- [start:model]
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32),
    keras.layers.BatchNormalization(epsilon=1e-5),
    keras.layers.ReLU(),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(10),
])
# --8<-- [end:model]
model.set_weights([
    w1.T, b1, gamma, beta, mean, variance, w2.T, b2
])
x = keras.ops.convert_to_tensor(images)

# --8<-- [start:infer]
logits = model(x, training=False)
again = model(x, training=False)
same = bool(keras.ops.all(logits == again))
print(f"two calls agree: {same}")
# --8<-- [end:infer]
print(f"mean logit {keras.ops.mean(logits):.4f}")
