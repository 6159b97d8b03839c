# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
x = rng.standard_normal((500, 20)).astype("float32")
# --8<-- [end:given]

import torch
from torch import nn

hidden_std, output_std, bias_std, logit_std = [], [], [], []
for seed in range(20):
    torch.manual_seed(seed)
    # --8<-- [start:init]
    hidden, output = nn.Linear(20, 64), nn.Linear(64, 1)
    for layer in (hidden, output):
        nn.init.xavier_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)
    # --8<-- [end:init]
    h = torch.relu(hidden(torch.tensor(x)))
    hidden_std.append(hidden.weight.std().item())
    output_std.append(output.weight.std().item())
    bias_std.append(hidden.bias.std().item())
    logit_std.append(output(h).std().item())

print(f"hidden weights, std: {np.mean(hidden_std):.3f}")
print(f"output weights, std: {np.mean(output_std):.2f}")
print(f"hidden biases, std:  {np.mean(bias_std):.2f}")
print(f"logits at the start, std: {np.mean(logit_std):.2f}")
