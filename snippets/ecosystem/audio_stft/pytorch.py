import torch

# --8<-- [start:given]
import numpy as np

rate = 16000
seconds = np.arange(rate // 4) / rate
rng = np.random.default_rng(0)
sound = np.sin(2 * np.pi * 440 * seconds)
sound += 0.1 * rng.normal(size=len(seconds))
sound = sound.astype("float32")
# --8<-- [end:given]

# --8<-- [start:stft]
x = torch.from_numpy(sound)
window = torch.hann_window(400)
inside = torch.stft(
    x, 400, hop_length=160, window=window,
    center=False, return_complex=True,
)
padded = torch.stft(
    x, 400, hop_length=160, window=window,
    return_complex=True,
)
# --8<-- [end:stft]
inside, padded = inside.abs(), padded.abs()
loudest = inside.mean(1).argmax().item() * rate / 400
print("bins, frames:", tuple(inside.shape))
print("with padding:", tuple(padded.shape))
print(f"loudest at {loudest:.0f} Hz")
