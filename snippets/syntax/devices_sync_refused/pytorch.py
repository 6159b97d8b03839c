import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.multiprocessing import get_context


def normalise(rank, folder):
    store = dist.FileStore(f"{folder}/store", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2
    )
    # --8<-- [start:norm]
    norm = nn.SyncBatchNorm(4)
    print(norm(torch.ones(8, 4)).shape)
    # --8<-- [end:norm]
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        other = get_context("spawn").Process(
            target=normalise, args=(1, folder), daemon=True
        )
        other.start()
        normalise(0, folder)
        other.join()
    print("normalised")
