# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
frame = rng.normal(size=(1, 4, 3)).astype("float32")
kernel = rng.normal(0, 1, (3, 20)).astype("float32")
recurrent = rng.normal(0, 1, (5, 20)).astype("float32")
# --8<-- [end:given]

import litert_torch
import torch
from ai_edge_litert.interpreter import Interpreter
from torch import nn

litert_torch.config.show_progress = False


# --8<-- [start:model]
class Stream(nn.Module):
    """State comes in, state goes out."""

    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 5, batch_first=True)

    def forward(self, frame, h, c):
        out, (h, c) = self.lstm(frame, (h, c))
        return out[:, -1], h, c


model = Stream().eval()
# --8<-- [end:model]
weights = {
    "weight_ih_l0": kernel.T, "weight_hh_l0": recurrent.T,
    "bias_ih_l0": np.zeros(20), "bias_hh_l0": np.zeros(20),
}
model.lstm.load_state_dict({
    name: torch.tensor(array)
    for name, array in weights.items()
})

# --8<-- [start:export]
zero = torch.zeros(1, 1, 5)
example = (torch.from_numpy(frame), zero, zero.clone())
edge_model = litert_torch.convert(model, example)
edge_model.export("stream.tflite")
# --8<-- [end:export]

# --8<-- [start:run]
run = Interpreter("stream.tflite").get_signature_runner()
after, h, c = [], zero.numpy(), zero.numpy()
for _ in range(3):
    found = run(args_0=frame, args_1=h, args_2=c)
    after.append(found["output_0"])
    h, c = found["output_1"], found["output_2"]
# --8<-- [end:run]
after = np.concatenate(after)

before, h, c = [], zero, zero
with torch.no_grad():
    for _ in range(3):
        answer, h, c = model(torch.from_numpy(frame), h, c)
        before.append(answer[0].numpy())
print("The same frame three times:")
print("model", *[f"{x[0]:7.4f}" for x in before])
print("file ", *[f"{x[0]:7.4f}" for x in after])
