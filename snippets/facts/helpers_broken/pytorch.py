import torch

# --8<-- [start:mistake]
import torchtext as text
# --8<-- [end:mistake]
print("loaded", text.__name__, "beside", torch.__name__)
