import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.multiprocessing import spawn
from torch.nn.parallel import DistributedDataParallel

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:640].astype("float32") / 16
labels = digits.target[:640]
rng = np.random.default_rng(0)
start = rng.normal(0, 0.2, (64, 10)).astype("float32")
# --8<-- [end:given]


def train(rank, folder):
    store = dist.FileStore(f"{folder}/store", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2
    )
    layer = nn.Linear(64, 10)
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(start.T))
        layer.bias.zero_()
    model = DistributedDataParallel(layer)
    x = torch.from_numpy(images[rank:9:2])
    y = torch.from_numpy(labels[rank:9:2])
    # --8<-- [start:step]
    loss_fn = nn.CrossEntropyLoss(reduction="sum")
    loss = loss_fn(model(x), y) * dist.get_world_size() / 9
    loss.backward()
    # --8<-- [end:step]
    shares = [None, None]
    dist.all_gather_object(shares, len(y))
    if rank == 0:
        result = {"gradient": layer.weight.grad,
                  "shares": torch.tensor(shares)}
        torch.save(result, f"{folder}/result.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(train, args=(folder,), nprocs=2)
        result = torch.load(f"{folder}/result.pt")
    gradient = result["gradient"]
    shares = result["shares"].tolist()
    print("examples per device", shares)
    print(f"size of the gradient {gradient.norm():.3f}")
