import tensorflow as tf
import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:1024] / 16).astype("float32")
y = y[:1024].astype("int64")
# --8<-- [end:given]

# --8<-- [start:feed]
batches = tf.data.Dataset.from_tensor_slices((x, y))
batches = batches.batch(32).prefetch(2)

model = nn.Linear(64, 10)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(3):
    for a, b in batches.as_numpy_iterator():
        logits = model(torch.from_numpy(a))
        loss = nn.functional.cross_entropy(
            logits, torch.from_numpy(b)
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
# --8<-- [end:feed]
kernel = model.weight.detach()
print("tf.data feeds a PyTorch loop")
print(f"loss of the last batch {loss.item():.3f}")
