import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.multiprocessing import spawn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import (
    DataLoader, DistributedSampler, TensorDataset
)

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data[:640].astype("float32") / 16
labels = digits.target[:640]
rng = np.random.default_rng(0)
kernel_1 = rng.normal(0, 0.2, (64, 32)).astype("float32")
kernel_2 = rng.normal(0, 0.2, (32, 10)).astype("float32")
# --8<-- [end:given]

data = TensorDataset(
    torch.from_numpy(images), torch.from_numpy(labels)
)


def build():
    model = nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
    )
    with torch.no_grad():
        model[0].weight.copy_(torch.from_numpy(kernel_1.T))
        model[2].weight.copy_(torch.from_numpy(kernel_2.T))
        model[0].bias.zero_()
        model[2].bias.zero_()
    return model


def fit(model, loader):
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for epoch in range(2):
        for x, y in loader:
            loss = loss_fn(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()


# --8<-- [start:replicas]
# --8<-- [start:train]
def train(rank, folder):
    store = dist.FileStore(f"{folder}/store", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2
    )
    sampler = DistributedSampler(data, shuffle=False)
    loader = DataLoader(
        data, batch_size=32, sampler=sampler
    )
    model = DistributedDataParallel(build())
    fit(model, loader)
    if rank == 0:
        weights = model.module.state_dict()
        torch.save(weights, f"{folder}/model.pt")
    dist.destroy_process_group()
# --8<-- [end:train]


# --8<-- [start:start]
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(train, args=(folder,), nprocs=2)
        weights = torch.load(f"{folder}/model.pt")
    two = build()
    two.load_state_dict(weights)
    # --8<-- [end:start]
    # --8<-- [end:replicas]

    one = build()
    fit(one, DataLoader(data, batch_size=64))
    scores = two(torch.from_numpy(images))
    loss = nn.functional.cross_entropy(scores, data[:][1])
    print(f"loss after 20 steps {loss:.3f}")
    agree = torch.allclose(two[0].weight, one[0].weight,
                           atol=1e-5)
    print("as on one device:", agree)
