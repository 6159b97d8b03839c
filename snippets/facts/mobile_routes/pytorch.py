import torch

model = torch.nn.Linear(4, 2).eval()
x = torch.ones(1, 4)
# --8<-- [start:mistake]
program = torch.jit.script(model)
program._save_for_lite_interpreter("model.ptl")
# --8<-- [end:mistake]
print("written")
