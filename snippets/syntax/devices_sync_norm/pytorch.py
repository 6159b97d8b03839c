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


# --8<-- [start:layer]
class SumOverAll(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx, gradient):
        total = gradient.clone()
        dist.all_reduce(total)
        return total


class SyncNorm(nn.BatchNorm1d):
    def forward(self, x):
        count = len(x) * dist.get_world_size()
        mean = SumOverAll.apply(x.sum(0)) / count
        squares = SumOverAll.apply(
            (x - mean).square().sum(0)
        )
        scale = torch.rsqrt(squares / count + self.eps)
        return (x - mean) * scale * self.weight + self.bias
# --8<-- [end:layer]


def train(rank, folder):
    store = dist.FileStore(f"{folder}/store", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2
    )
    share = dark_then_bright[rank * 8 : rank * 8 + 8]
    x = torch.from_numpy(share).requires_grad_()
    # --8<-- [start:norm]
    norm = SyncNorm(4, eps=1e-3)
    model = DistributedDataParallel(norm)
    output = model(x)
    # --8<-- [end:norm]
    output.pow(3).mean().backward()
    parts = [torch.empty_like(x) for _ in range(2)]
    dist.all_gather(parts, output.detach())
    slopes = [torch.empty_like(x) for _ in range(2)]
    dist.all_gather(slopes, x.grad)
    if rank == 0:
        result = {
            "output": torch.cat(parts),
            "slope": torch.cat(slopes),
            "gradient": norm.weight.grad * 2,
        }
        torch.save(result, f"{folder}/result.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(train, args=(folder,), nprocs=2)
        result = torch.load(f"{folder}/result.pt")
    output, slope = result["output"], result["slope"]
    gradient = result["gradient"]
    dark, bright = output[:8].mean(), output[8:].mean()
    print(f"mean of the dark half {dark:.3f}")
    print(f"mean of the bright half {bright:.3f}")
