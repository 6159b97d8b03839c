import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.multiprocessing import spawn
from torch.nn.parallel import DistributedDataParallel

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images[:16].astype("float32") / 16
rows = images.reshape(16, 64)[:, 18:22]
order = np.argsort(rows.sum(axis=1))
dark_then_bright = rows[order]
# --8<-- [end:given]


def train(rank, folder):
    store = dist.FileStore(f"{folder}/store", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2
    )
    share = dark_then_bright[rank * 8 : rank * 8 + 8]
    x = torch.from_numpy(share)
    # --8<-- [start:norm]
    norm = nn.BatchNorm1d(4, eps=1e-3, momentum=0.1)
    model = DistributedDataParallel(norm)
    output = model(x)
    # --8<-- [end:norm]
    output.pow(3).mean().backward()
    # --8<-- [start:moving]
    moving = [torch.empty(4) for _ in range(2)]
    dist.all_gather(moving, norm.running_mean)
    seen = norm.running_mean
    # --8<-- [end:moving]
    parts = [torch.empty_like(output) for _ in range(2)]
    dist.all_gather(parts, output.detach())
    if rank == 0:
        result = {
            "output": torch.cat(parts),
            "moving": torch.stack(moving), "seen": seen,
            "gradient": norm.weight.grad * 2,
        }
        torch.save(result, f"{folder}/result.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(train, args=(folder,), nprocs=2)
        result = torch.load(f"{folder}/result.pt")
    output, moving = result["output"], result["moving"]
    gradient, seen = result["gradient"], result["seen"]
    dark, bright = moving.mean(1)
    print(f"moving mean, first device {dark:.3f}")
    print(f"moving mean, second device {bright:.3f}")
    print(f"moving mean you see {seen.mean():.3f}")
