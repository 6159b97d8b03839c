from importlib.metadata import requires
from importlib.util import find_spec

# --8<-- [start:needs]
package = "torch"
needs = [
    line
    for line in requires(package)
    if line.startswith("tensorboard")
]
# --8<-- [end:needs]

# --8<-- [start:writer]
writer = find_spec("torch.utils.tensorboard") is not None
# --8<-- [end:writer]
print("installed with PyTorch:", bool(needs))
print("PyTorch can write for it:", writer)
