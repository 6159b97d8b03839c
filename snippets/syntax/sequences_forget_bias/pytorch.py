import torch
from torch import nn

# --8<-- [start:given]
import numpy as np

# With and without a pulse, then six steps of silence.
x = np.zeros((2, 7, 4), dtype="float32")
x[0, 0] = 2.0
pulse = x[:, :1]
# --8<-- [end:given]


# --8<-- [start:compare]
# --8<-- [start:start]
def start_like_keras(lstm):
    nn.init.xavier_uniform_(lstm.weight_ih_l0)
    nn.init.orthogonal_(lstm.weight_hh_l0)
    with torch.no_grad():
        lstm.bias_ih_l0.zero_()
        lstm.bias_hh_l0.zero_()
        # gates in order: input, forget, cell, output
        lstm.bias_ih_l0[32:64] = 1
# --8<-- [end:start]


memory, spectrum = [], []
# --8<-- [start:pulse]
for seed in range(20):
    torch.manual_seed(seed)
    lstm = nn.LSTM(4, 32, batch_first=True)
    start_like_keras(lstm)
    steps, (h, early) = lstm(torch.from_numpy(pulse))
    steps, (h, late) = lstm(torch.from_numpy(x))
    trace = (late[0, 0] - late[0, 1]).norm()
    early = (early[0, 0] - early[0, 1]).norm()
    memory.append((trace / early).item())
    w = lstm.weight_hh_l0.detach().numpy()
    spectrum.append(np.linalg.norm(w, 2))
# --8<-- [end:pulse]
# --8<-- [end:compare]

print(f"left of the pulse {np.mean(memory):.1f}")
print(f"recurrent kernel stretches by {spectrum[0]:.3f}")
