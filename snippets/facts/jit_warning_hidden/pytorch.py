import subprocess
import sys
from pathlib import Path

# --8<-- [start:script]
Path("ship.py").write_text("""
import torch
model = torch.nn.Linear(4, 2)
torch.jit.script(model).save("old.pt")
torch.jit.load("old.pt")
""")
# --8<-- [end:script]


# --8<-- [start:run]
def warned(*options):
    command = [sys.executable, "-E", *options, "ship.py"]
    run = subprocess.run(
        command, capture_output=True, text=True, check=True
    )
    return [
        line.split("`")[1]
        for line in run.stderr.splitlines()
        if "` is deprecated" in line
    ]


usual = warned()
asked = warned("-W", "always::DeprecationWarning")
# --8<-- [end:run]
print("as usual:", usual)
print("with -W: ", asked)
