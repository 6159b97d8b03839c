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

import keras
import tensorflow as tf
import torch
from torch import nn

first = nn.Linear(64, 32, bias=False)
second = keras.layers.Dense(10, use_bias=False)
second.build((None, 32))
with torch.no_grad():
    first.weight.copy_(torch.from_numpy(w1.T))
second.set_weights([w2])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

# --8<-- [start:forward]
hidden = torch.relu(first(torch.from_numpy(x)))
crossed = tf.constant(hidden.detach().numpy())
with tf.GradientTape() as tape:
    tape.watch(crossed)
    loss = loss_fn(y, second(crossed))
# --8<-- [end:forward]

# --8<-- [start:backward]
wanted = [crossed, second.kernel]
at_border, second_gradient = tape.gradient(loss, wanted)
hidden.backward(torch.from_numpy(at_border.numpy()))
first_gradient = first.weight.grad.numpy()
# --8<-- [end:backward]
print("loss:", round(float(loss), 4))
print(f"first layer: {np.abs(first_gradient).sum():.2f}")
