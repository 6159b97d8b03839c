# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

data = load_digits()
x = (data.data[:256] / 16).astype("float32")
y = data.target[:256]
rng = np.random.default_rng(0)
w1 = rng.normal(0, 0.1, (64, 32)).astype("float32")
w2 = rng.normal(0, 0.1, (32, 10)).astype("float32")
# --8<-- [end:given]

import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn

# --8<-- [start:model]
module = nn.Sequential(
    nn.Linear(64, 32, bias=False),
    nn.BatchNorm1d(32),
    nn.ReLU(),
)
head = keras.layers.Dense(10, use_bias=False)
wrapped = keras.layers.TorchModuleWrapper(module)
model = keras.Sequential([wrapped, head])
model(x[:2], training=False)
with torch.no_grad():
    module[0].weight.copy_(torch.from_numpy(w1.T))
head.set_weights([w2])
# --8<-- [end:model]

# --8<-- [start:train]
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss_fn)
model.fit(
    x,
    y,
    epochs=10,
    batch_size=64,
    shuffle=False,
    verbose=0,
)
# --8<-- [end:train]

# --8<-- [start:predict]
logits = model.predict(x, verbose=0)


running_mean = module[1].running_mean.numpy()
# --8<-- [end:predict]
accuracy = (logits.argmax(1) == y).mean()
print(f"accuracy on the training digits: {accuracy:.3f}")
