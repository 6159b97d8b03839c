import tensorflow as tf
from datasets import Dataset

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x[:100] / 16).astype("float32").tolist()
y = y[:100].tolist()
# --8<-- [end:given]

# --8<-- [start:data]
data = Dataset.from_dict({"pixels": x, "digit": y})
data = data.filter(lambda row: row["digit"] < 5)
data = data.map(
    lambda row: {"ink": sum(row["pixels"])}
)
dataset = data.to_tf_dataset(
    columns=["pixels", "ink"], batch_size=16, shuffle=False
)
batch = next(iter(dataset))
# --8<-- [end:data]
pixels, ink = batch["pixels"], batch["ink"]
print("rows:", len(data))
print("pixels:", tuple(pixels.shape), pixels.dtype.name)
print("ink:", ink[:4].numpy().round(2))
