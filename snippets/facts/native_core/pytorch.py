from pathlib import Path

import torch

# --8<-- [start:weigh]
home = Path(torch.__file__).parent
native = [".so", ".dylib", ".dll", ".pyd"]
compiled, python = 0, 0
for file in home.rglob("*"):
    size = file.stat().st_size
    if any(end in file.name for end in native):
        compiled += size
    elif file.suffix == ".py":
        python += size
# --8<-- [end:weigh]
heavier = compiled > 3 * python
print("compiled code outweighs Python:", heavier)
