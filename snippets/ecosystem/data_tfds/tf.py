import tensorflow_datasets as tfds

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
tfds.dataset_builders.store_as_tfds_dataset(
    name="digits", version="1.0.0", data_dir="data",
    features=tfds.features.FeaturesDict({
        "pixels": tfds.features.Tensor(
            shape=(64,), dtype=np.float32
        ),
        "digit": tfds.features.ClassLabel(num_classes=10),
    }),
    split_datasets={"train": rows},
    file_format="array_record",
)
dataset = tfds.load(
    "digits", split="train", data_dir="data"
)
batch = next(iter(dataset.batch(16)))
pixels, digit = batch["pixels"], batch["digit"]
# --8<-- [end:files]
print("images:", len(dataset))
print("digits:", digit.numpy().tolist()[:8])
