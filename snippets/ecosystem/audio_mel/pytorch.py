import torch
from transformers.audio_utils import mel_filter_bank

# --8<-- [start:given]
import numpy as np

rng = np.random.default_rng(0)
power = rng.random((3, 201)).astype("float32")
# --8<-- [end:given]

# --8<-- [start:mel]
filters = mel_filter_bank(
    num_frequency_bins=201, num_mel_filters=40,
    min_frequency=20, max_frequency=8000,
    sampling_rate=16000, mel_scale="htk",
    triangularize_in_mel_space=True,
)
filters = torch.from_numpy(filters).float()
bands = torch.from_numpy(power) @ filters
loudness = torch.log(bands + 1e-6)
# --8<-- [end:mel]
print("bands, from low to high:")
print(loudness[0].numpy().round(1)[::8])
