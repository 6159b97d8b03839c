# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((500, 20)).astype("float32")
# --8<-- [end:given]

import keras
from keras import layers, ops

hidden_std, output_std, bias_std, logit_std = [], [], [], []
for seed in range(20):
    keras.utils.set_random_seed(seed)
    # --8<-- [start:init]
    hidden, output = layers.Dense(64), layers.Dense(1)
    # --8<-- [end:init]
    h = ops.relu(hidden(x))
    logits = output(h)
    hidden_std.append(float(ops.std(hidden.kernel)))
    output_std.append(float(ops.std(output.kernel)))
    bias_std.append(float(ops.std(hidden.bias)))
    logit_std.append(float(ops.std(logits)))

print(f"hidden weights, std: {np.mean(hidden_std):.3f}")
print(f"output weights, std: {np.mean(output_std):.2f}")
print(f"hidden biases, std:  {np.mean(bias_std):.2f}")
print(f"logits at the start, std: {np.mean(logit_std):.2f}")
