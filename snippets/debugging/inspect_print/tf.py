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

seen = []


# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(32, use_bias=False)
        self.out = keras.layers.Dense(10, use_bias=False)

    def call(self, x):
        h = self.hidden(x)
        print("hidden:", tuple(h.shape))
        seen.append(keras.ops.mean(h))
        return self.out(keras.ops.relu(h))
# --8<-- [end:model]


model = Reader()
model.hidden.build((None, 64))
model.out.build((None, 32))
model.set_weights([w1, w2])

# --8<-- [start:train]
model.compile(
    keras.optimizers.SGD(0.1),
    keras.losses.SparseCategoricalCrossentropy(
        from_logits=True
    ),
)
model.fit(
    images, labels, batch_size=32, shuffle=False, verbose=0
)
# --8<-- [end:train]
numbers = sum(hasattr(h, "numpy") for h in seen)
print("steps:", 3, "printed:", len(seen), "numbers:", numbers)
