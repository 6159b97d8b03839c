import torch

# --8<-- [start:names]
old = ["legacy", "rfft", "gels", "irfft"]
today = ["fft", "linalg", "compile", "export"]
gone = [name for name in old if not hasattr(torch, name)]
here = [name for name in today if hasattr(torch, name)]
# --8<-- [end:names]
print("gone:", ", ".join(gone))
print("here:", ", ".join(here))
