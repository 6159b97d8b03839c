from pathlib import Path

import torch

# --8<-- [start:names]
names = dir(torch.onnx)
writers = [name for name in names if name == "export"]
readers = [
    name
    for name in names
    if name[0] != "_"
    and ("load" in name or "import" in name)
]
# --8<-- [end:names]

# --8<-- [start:read]
# the first bytes of any ONNX file
Path("model.onnx").write_bytes(b"\x08\x08")
try:
    torch.load("model.onnx")
    read = True
except Exception as error:
    read = False
    print(type(error).__name__)
# --8<-- [end:read]
print("writes ONNX:", bool(writers), "reads it:", read)
