import torch
from safetensors.torch import load_file, save_file

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
weight = rng.normal(size=(4, 6)).astype("float32")
bias = rng.normal(size=4).astype("float32")
x = rng.normal(size=(3, 6)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:file]
layer = torch.nn.Linear(6, 4)
layer.weight.data = torch.from_numpy(weight)
layer.bias.data = torch.from_numpy(bias)
state = layer.state_dict()
state["half"] = layer.weight.detach().bfloat16()
save_file(state, "layer.safetensors")
# --8<-- [end:file]
with torch.no_grad():
    outputs = layer(torch.from_numpy(x))
read = load_file("layer.safetensors")
bits = read["weight"].view(torch.int32)
half = read["half"].float()
print("written:", sorted(read))
