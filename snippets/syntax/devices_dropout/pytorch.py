import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.multiprocessing import spawn


def train(rank, folder):
    store = dist.FileStore(f"{folder}/store", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2
    )
    # --8<-- [start:mask]
    torch.manual_seed(0)
    dropout = nn.Dropout(0.5)
    mask = dropout(torch.ones(32, 16))
    # --8<-- [end:mask]
    masks = [torch.empty_like(mask) for _ in range(2)]
    dist.all_gather(masks, mask)
    if rank == 0:
        torch.save(masks, f"{folder}/masks.pt")
    dist.destroy_process_group()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        spawn(train, args=(folder,), nprocs=2)
        first, second = torch.load(f"{folder}/masks.pt")
    alike = (first == second).float().mean().item()
    print(f"alike on both devices: {alike:.0%}")
