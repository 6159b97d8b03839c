import tempfile

import torch
import torch.distributed as dist
from torch.multiprocessing import spawn

# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.images[:8].astype("float32")
labels = digits.target[:8].astype("int64")
# --8<-- [end:given]

# --8<-- [start:work]
def work(rank, folder):
    dist.init_process_group(
        "gloo", init_method=f"file://{folder}/store",
        rank=rank, world_size=2,
    )
    part = torch.tensor(pixels)[dist.get_rank() :: 2]
    total = part.sum()
    dist.all_reduce(total, op=dist.ReduceOp.SUM)
    weight = torch.full((3,), float(rank + 1))
    dist.broadcast(weight, src=0)
    dist.barrier()
    if rank == 0:
        torch.save([total, weight], f"{folder}/out.pt")
    dist.destroy_process_group()

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(work, args=(folder,), nprocs=2)
        total, weight = torch.load(f"{folder}/out.pt")
    free = not dist.is_initialized()
    ready = dist.is_available() and free
    print("sum over both:", int(total), weight.tolist())
# --8<-- [end:work]
