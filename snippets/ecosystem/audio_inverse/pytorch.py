import torch

# --8<-- [start:given]
import numpy as np

rate = 16000
seconds = np.arange(4000) / rate
rng = np.random.default_rng(0)
sound = np.sin(2 * np.pi * 440 * seconds)
sound += 0.1 * rng.normal(size=len(seconds))
sound = sound.astype("float32")
# --8<-- [end:given]

# --8<-- [start:there]
x = torch.from_numpy(sound)
window = torch.hann_window(400)
spectrum = torch.stft(
    x, 400, 100, window=window, return_complex=True
)
# --8<-- [end:there]
# --8<-- [start:back]
back = torch.istft(
    spectrum, 400, 100, window=window, length=len(x)
)
# --8<-- [end:back]
inner = slice(400, -400)
error = (back - x)[inner].abs().max().item()
print(f"there and back: off by less than {max(error, 1e-5):.0e}")
print("loudest sample:", round(back[inner].max().item(), 3))
