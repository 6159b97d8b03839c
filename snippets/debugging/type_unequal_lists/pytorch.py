import torch

# --8<-- [start:given]
texts = [[3, 1, 4], [1, 5], [9, 2, 6, 5]]
# --8<-- [end:given]

# --8<-- [start:mistake]
x = torch.tensor(texts)
# --8<-- [end:mistake]
print("sentences:", len(x))
