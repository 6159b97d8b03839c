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

import inspect
import io
import pdb

import keras

typed = io.StringIO(
    "p tuple(h.shape)\n"
    "p round(float(h.numpy().mean()), 4)\n"
    "c\n"
)
shown = io.StringIO()


# --8<-- [start:model]
class Reader(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(32, use_bias=False)
        self.out = keras.layers.Dense(10, use_bias=False)

    def call(self, x):
        h = self.hidden(x)
        stop()  # at your desk: breakpoint()
        return self.out(keras.ops.relu(h))
# --8<-- [end:model]


# --8<-- [start:session]
def stop():
    # what you would type at the prompt
    debugger = pdb.Pdb(
        stdin=typed, stdout=shown, nosigint=True
    )
    debugger.prompt = ""
    debugger.set_trace(inspect.currentframe().f_back)
# --8<-- [end:session]


model = Reader()
model.hidden.build((None, 64))
model.out.build((None, 32))
model.set_weights([w1, w2])

# --8<-- [start:run]
scores = model(images[:4])
lines = shown.getvalue().splitlines()
answers = [
    line
    for line in lines
    if not line.startswith((">", "->"))
]
# --8<-- [end:run]
print(*answers, sep="\n")
