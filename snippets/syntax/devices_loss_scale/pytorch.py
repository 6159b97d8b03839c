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
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    # --8<-- [start:step]
    loss_fn = nn.CrossEntropyLoss()
    for begin in range(0, 640, 64):
        mine = slice(begin + rank, begin + 64, 2)
        x = torch.from_numpy(images[mine])
        y = torch.from_numpy(labels[mine])
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    # --8<-- [end:step]
    # --8<-- [start:report]
    dist.all_reduce(loss.detach_(), dist.ReduceOp.SUM)
    loss /= dist.get_world_size()
    # --8<-- [end:report]
    if rank == 0:
        result = {"kernel": layer.weight.detach(), "loss": loss}
        torch.save(result, f"{folder}/result.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(train, args=(folder,), nprocs=2)
        result = torch.load(f"{folder}/result.pt")
    kernel, loss = result["kernel"], result["loss"]
    print(f"loss of the last batch {loss:.3f}")
    print(f"size of the kernel {kernel.norm():.3f}")
