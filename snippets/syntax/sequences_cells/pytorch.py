import torch
from torch import nn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

# Each digit is a sequence: 8 columns of 8 pixels.
images = load_digits().images[:64].astype("float32") / 16
columns = np.ascontiguousarray(images.transpose(2, 0, 1))
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.normal(0, 0.3, shape).astype("float32")


def weights(gates):
    rows = gates * 12
    return {
        "weight_ih": draw(rows, 8),
        "weight_hh": draw(rows, 12),
        "bias_ih": draw(rows),
        "bias_hh": draw(rows),
    }


lstm_start, gru_start, rnn_start = map(weights, (4, 3, 1))
zeros = np.zeros((64, 12), dtype="float32")
# --8<-- [end:given]


def load(cell, start):
    cell.load_state_dict({
        name: torch.from_numpy(array)
        for name, array in start.items()
    })
    return cell


x = torch.from_numpy(columns)  # step by step
h = c = g = r = torch.from_numpy(zeros)
# --8<-- [start:lstm]
lstm = load(nn.LSTMCell(8, 12), lstm_start)
for column in x:
    h, c = lstm(column, (h, c))
# --8<-- [end:lstm]
# --8<-- [start:gru]
gru = load(nn.GRUCell(8, 12), gru_start)
for column in x:
    g = gru(column, g)
# --8<-- [end:gru]
# --8<-- [start:rnn]
rnn = load(nn.RNNCell(8, 12), rnn_start)
for column in x:
    r = rnn(column, r)
# --8<-- [end:rnn]
loss = (h.square() + g.square() + r.square()).mean()
loss.backward()

print(f"LSTM {h.mean():.4f}, cell state {c.mean():.4f}")
print(f"GRU {g.mean():.4f}, RNN {r.mean():.4f}")
