import torch
import tensorflow_datasets as tfds
from torch.utils.data import DataLoader

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
rows = [
    {"pixels": (a / 16).astype("float32"), "digit": int(b)}
    for a, b in zip(x[:60], y[:60])
]
# --8<-- [end:given]

# --8<-- [start:files]
source = tfds.data_source(
    "digits", split="train", data_dir="data"
)
loader = DataLoader(source, batch_size=16)
batch = next(iter(loader))
pixels, digit = batch["pixels"], batch["digit"]
# --8<-- [end:files]
print("images:", len(source))
print("digits:", digit.tolist()[:8])
