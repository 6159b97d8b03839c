import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images.astype("float32") / 16
y_all = digits.target
# Cut each digit to its ink: 2 to 8 columns, zeros after.
ink = images.max(axis=1) > 0
first = ink.argmax(axis=1)
lengths = 8 - ink[:, ::-1].argmax(axis=1) - first
columns = np.zeros((len(images), 8, 8), dtype="float32")
for i, (f, n) in enumerate(zip(first, lengths)):
    columns[i, :n] = images[i, :, f:f + n].T
rng = np.random.default_rng(0)


def draw(*shape):
    return rng.uniform(-0.2, 0.2, shape).astype("float32")


start = {
    "weight_ih_l0": draw(128, 8),
    "weight_hh_l0": draw(128, 32),
    "bias_ih_l0": draw(128),
    "bias_hh_l0": draw(128),
}
head_weight, head_bias = draw(10, 32), draw(10)
batches = rng.integers(0, 1437, (120, 64))
# --8<-- [end:given]


# --8<-- [start:model]
class ColumnReader(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(8, 32, batch_first=True)
        self.head = nn.Linear(32, 10)

    def forward(self, x, lengths):
        packed = pack_padded_sequence(
            x, lengths, batch_first=True,
            enforce_sorted=False,
        )
        steps, (h_n, c_n) = self.lstm(packed)
        return self.head(h_n[-1])
# --8<-- [end:model]


model = ColumnReader()
model.lstm.load_state_dict({
    name: torch.from_numpy(array)
    for name, array in start.items()
})
model.head.load_state_dict({
    "weight": torch.from_numpy(head_weight),
    "bias": torch.from_numpy(head_bias),
})
# One bias learns, as in Keras.
model.lstm.bias_hh_l0.requires_grad_(False)
x, y = torch.from_numpy(columns), torch.from_numpy(y_all)
n = torch.from_numpy(lengths)
# --8<-- [start:train]
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(
    model.parameters(), lr=0.2, momentum=0.9
)
losses = []
for batch in batches:
    loss = loss_fn(model(x[batch], n[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
# --8<-- [end:train]
with torch.no_grad():
    guess = model(x[1437:], n[1437:]).argmax(dim=1).numpy()
accuracy = (guess == y_all[1437:]).mean()

print(f"loss {losses[0]:.3f}, at the end {losses[-1]:.2f}")
print(f"accuracy {accuracy:.1%}")
