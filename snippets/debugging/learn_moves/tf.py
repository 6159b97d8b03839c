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
from keras import layers

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, "relu", use_bias=False),
    layers.Dense(10, use_bias=False),
])
model.set_weights([w1, w2])

# --8<-- [start:move]
x, y = images, labels
model.compile(
    keras.optimizers.SGD(0.1),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
norm = np.linalg.norm
before = model.get_weights()
model.train_on_batch(x, y)
ratios = [
    norm(w - old) / norm(old)
    for w, old in zip(model.get_weights(), before)
]
# --8<-- [end:move]
print("moved by", [f"{r:.1e}" for r in ratios])
